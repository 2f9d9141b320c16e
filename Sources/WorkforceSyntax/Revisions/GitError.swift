/// Why no plan can be taken from a revision.
package enum GitError: Error, Hashable, Sendable, CustomStringConvertible {
  case noGit
  case noRepository(folder: String)
  case unknownRevision(String)
  /// The revision holds nothing of the folder.
  case noPlan(revision: String, folder: String)
  case failed(reason: String)

  package var description: String {
    switch self {
    case .noGit:
      return "the program `git` is not installed, so that no earlier version can be read; "
        + "name a folder that holds the other plan, `--against ./other-plan`"
    case .noRepository(let folder):
      return "`\(folder.excerpt())` is in no git repository, so that there is no earlier version; "
        + "name a folder that holds the other plan, `--against ./other-plan`"
    case .unknownRevision(let name):
      return "`\(name.excerpt(limit: 60))` is neither a folder nor a revision that git knows; "
        + "`git log --oneline` lists revisions, and a folder is written `./name`"
    case .noPlan(let revision, let folder):
      return "`\(revision.excerpt(limit: 60))` holds no YAML files of `\(folder.excerpt())`; "
        + "name a later revision, or one in which the plan stood in this folder"
    case .failed(let reason):
      return "git cannot read the revision: \(reason)"
    }
  }
}
