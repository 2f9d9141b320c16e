/// What a job description says of one item.
enum RoleItemLabels {
  static let noLonger = Label(
    en: "No longer {1} “{2}”.",
    de: "Entfällt bei „{2}“: {1}.",
    fr: "Prend fin pour « {2} » : {1}.")
  static let duties = Label(en: "{1} “{2}”.", de: "„{2}“: {1}.", fr: "« {2} » : {1}.")
  /// Joins the duties.
  static let and = Label(en: " and ", de: ", ", fr: ", ")
  static let oversees = Label(
    en: "Oversees “{1}”.",
    de: "Aufsicht über „{1}“.",
    fr: "Supervision de « {1} ».")
  static let overseesHow = Label(
    en: "Oversees “{1}”: {2}.",
    de: "Aufsicht über „{1}“: {2}.",
    fr: "Supervision de « {1} » : {2}.")
  static let overseesSystem = Label(
    en: "Oversees “{1}” as done by {2}.",
    de: "Aufsicht über „{1}“, ausgeführt durch {2}.",
    fr: "Supervision de « {1} », réalisé par {2}.")
  static let overseesSystemHow = Label(
    en: "Oversees “{1}” as done by {2}: {3}.",
    de: "Aufsicht über „{1}“, ausgeführt durch {2}: {3}.",
    fr: "Supervision de « {1} », réalisé par {2} : {3}.")
  static let decisionEnds = Label(
    en: "No longer takes part in the decision “{1}”.",
    de: "Keine Beteiligung mehr an der Entscheidung „{1}“.",
    fr: "Ne participe plus à la décision « {1} ».")
  static let decision = Label(
    en: "In the decision “{1}”: {2}.",
    de: "Bei der Entscheidung „{1}“: {2}.",
    fr: "Dans la décision « {1} » : {2}.")
  static let ofScorecard = Label(
    en: "{1} of the scorecard",
    de: "{1} der Zielvereinbarung",
    fr: "{1} des objectifs")
  static let measureEnds = Label(
    en: "Is no longer measured by “{1}”.",
    de: "Wird nicht mehr an „{1}“ gemessen.",
    fr: "N'est plus évalué d'après « {1} ».")
  static let measure = Label(
    en: "Is measured by “{1}” ({2}).",
    de: "Wird an „{1}“ gemessen ({2}).",
    fr: "Est évalué d'après « {1} » ({2}).")
  static let level = Label(en: "level {1}", de: "Stufe {1}", fr: "niveau {1}")
  static let skill = Label(
    en: "Holds the skill “{1}” at {2}.",
    de: "Kompetenz „{1}“ auf {2}.",
    fr: "Compétence « {1} » au {2}.")
  static let upTo = Label(en: "{1} up to {2}", de: "{1} bis {2}", fr: "{1} jusqu'à {2}")
  static let when = Label(en: "{1} when {2}", de: "{1}, wenn: {2}", fr: "{1} si : {2}")
  static let above = Label(en: "{1} above", de: "{1} darüber", fr: "{1} au-delà")
  static let aboveAmount = Label(en: "{1} above {2}", de: "{1} über {2}", fr: "{1} au-delà de {2}")
  static let between = Label(
    en: "{1} above {2} up to {3}", de: "{1} über {2} bis {3}",
    fr: "{1} au-delà de {2} jusqu'à {3}")
  static let ends = Label(en: "ends", de: "entfällt", fr: "prend fin")
  static let new = Label(en: "new: {1}", de: "neu: {1}", fr: "nouveau : {1}")
  static let by = Label(en: "by {1}", de: "durch {1}", fr: "par {1}")
  /// Joins the titles of people in a row.
  static let andTitle = Label(en: " and ", de: " und ", fr: " et ")
}
