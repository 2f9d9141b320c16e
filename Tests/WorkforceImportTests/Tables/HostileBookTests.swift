import Testing
import WorkforceImport

@Suite struct HostileBookTests {
  private let book = BookBuilder(texts: [["a"]])

  private func reason(_ bytes: [UInt8], _ name: String = "a.xlsx") -> String {
    do {
      _ = try Grid.read(name, bytes)
      return "read"
    } catch { return "\(error)" }
  }

  @Test func refusesDocumentTypes() {
    var zip = book.zip
    for index in zip.entries.indices where zip.entries[index].name.hasSuffix("sheet1.xml") {
      zip.entries[index].data = Array(
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>".utf8)
    }
    #expect(reason(zip.bytes).contains("it declares a document type"))
  }

  @Test func refusesBombs() throws {
    // 8,000 runs of 258 letters are 2 MB; packed they take 2 bits each, about 1,000 times less.
    let bomb = DensestDeflate.letters(runs: 8_000)
    #expect(bomb.data.count / bomb.deflated.count > 900)
    var zip = book.zip
    let place = try #require(zip.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") })
    zip.entries[place].data = bomb.data
    zip.entries[place].deflated = bomb.deflated
    #expect(reason(zip.bytes).contains("too large when it is unpacked"))
    // The same stream within the first megabyte is unpacked, and is no XML.
    let small = DensestDeflate.letters(runs: 1_000)
    zip.entries[place].data = small.data
    zip.entries[place].deflated = small.deflated
    #expect(reason(zip.bytes).contains("syntax error"))
  }

  @Test func refusesTruncatedBooksAtEveryLength() {
    let bytes = book.zip.bytes
    for length in stride(from: 0, to: bytes.count, by: 37) {
      #expect(reason(Array(bytes.prefix(length))) != "read")
    }
    #expect(reason(bytes) == "read")
  }

  @Test func findsFlippedBytes() {
    var bytes = book.zip.bytes
    // Inside the stored text of the first part.
    bytes[60] ^= 1
    #expect(reason(bytes) != "read")
  }

  @Test func tellsLockedAndOldBooksApart() {
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let name = utf16Bytes("EncryptedPackage")
    #expect(reason(head + name).contains("locked with a password"))
    #expect(reason(head, "a.xls").contains("save it as .xlsx"))
    var zip = book.zip
    for index in zip.entries.indices { zip.entries[index].flags = 1 }
    #expect(reason(zip.bytes).contains("locked with a password"))
  }

  @Test func namesOtherKindsOfFiles() {
    #expect(
      reason(ZipBuilder([("mimetype", "x"), ("content.xml", "x")]).bytes).contains("OpenDocument"))
    #expect(reason(ZipBuilder([("word/document.xml", "x")]).bytes).contains("Word document"))
    #expect(reason(ZipBuilder([("xl/workbook.bin", "x")]).bytes).contains(".xlsb"))
    #expect(reason(ZipBuilder([("x", "y")]).bytes).contains("it is no workbook"))
    #expect(reason(Array("a,b".utf8)).contains("is named like a workbook"))
  }

  @Test func refusesTooManyAndDoubledParts() {
    var zip = book.zip
    zip.entries.append(zip.entries[0])
    #expect(reason(zip.bytes).contains("it is there twice"))
    zip = book.zip
    zip.entries += (0..<2_000).map { ZipBuilder.Entry(name: "x\($0)", data: []) }
    #expect(reason(zip.bytes).contains("too many parts"))
  }

  @Test func opensNothingButWhatTheBookRefersTo() {
    var zip = book.zip
    zip.entries.append(.init(name: "xl/worksheets/sheet9.xml", data: Array("no xml".utf8)))
    zip.entries.append(.init(name: "../../evil", data: [1]))
    #expect(reason(zip.bytes) == "read")
  }

  @Test func saysWhyAPathCannotBeRead() throws {
    let folder = try ScratchFolder()
    let path = folder.path
    #expect { try TableFile.grids(at: path) } throws: { "\($0)".hasSuffix("it is a folder") }
    #expect { try TableFile.grids(at: path + "/x.csv") } throws: {
      "\($0)".hasSuffix("there is no such file")
    }
    #expect { try TableFile.grids(at: "/dev/zero") } throws: {
      "\($0)".hasSuffix("it is no ordinary file")
    }
  }
}
