using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Texts;

/// <summary>The tool's own sentences, each in every language beside one another. What the engine finds is worded by the engine.</summary>
internal static class ToolTexts
{
    // What was looked at and found.
    internal static readonly Wording NothingToCheck = new(
        "No declaration file and no spec found.", "Aucun fichier de déclarations ni aucune spécification trouvés.",
        "Keine Deklarationsdatei und keine Spezifikation gefunden.");
    internal static readonly Wording Summary = new("{0}, {1} in {2}", "{0}, {1} dans {2}", "{0}, {1} in {2}");
    internal static readonly CountedWording Errors =
        new(new("{0} error", "{0} erreur", "{0} Fehler"), new("{0} errors", "{0} erreurs", "{0} Fehler"));
    internal static readonly CountedWording Warnings =
        new(new("{0} warning", "{0} avertissement", "{0} Warnung"), new("{0} warnings", "{0} avertissements", "{0} Warnungen"));
    internal static readonly CountedWording Files =
        new(new("{0} file", "{0} fichier", "{0} Datei"), new("{0} files", "{0} fichiers", "{0} Dateien"));
    internal static readonly CountedWording Findings =
        new(new("{0} finding", "{0} constat", "{0} Befund"), new("{0} findings", "{0} constats", "{0} Befunde"));
    internal static readonly Wording Progress = new("{0}, {1} so far …", "{0}, {1} jusqu'ici …", "bisher {0}, {1} …");

    // Severities, for people; data has the English words.
    internal static readonly Wording Error = new("error", "erreur", "Fehler");
    internal static readonly Wording Warning = new("warning", "avertissement", "Warnung");
    internal static readonly Wording Info = new("info", "info", "Hinweis");
    internal static readonly Wording Hidden = new("hidden", "masqué", "verborgen");

    // Headings of tables.
    internal static readonly Wording NoFindings = new("No findings.", "Aucun constat.", "Keine Befunde.");
    internal static readonly Wording Severity = new("Severity", "Gravité", "Schwere");
    internal static readonly Wording Rule = new("Rule", "Règle", "Regel");
    internal static readonly Wording Place = new("Place", "Endroit", "Stelle");
    internal static readonly Wording Declaration = new("Declaration", "Déclaration", "Deklaration");
    internal static readonly Wording Message = new("Message", "Message", "Meldung");
    internal static readonly Wording Name = new("Name", "Nom", "Name");
    internal static readonly Wording Claims = new("Declared as", "Déclaré comme", "Deklariert als");
    internal static readonly Wording Verdict = new("Verdict", "Verdict", "Urteil");
    internal static readonly Wording Placement = new("Placement", "Situation", "Einordnung");
    internal static readonly Wording Best = new("Best fit", "Meilleure catégorie", "Passt am besten");
    internal static readonly Wording Neighbour = new("Next", "Ensuite", "Danach");

    // Placements in a word or two, in the order of the enumeration.
    internal static readonly Wording Undetermined = new("undetermined", "indéterminé", "unbestimmt");
    internal static readonly Wording Placed = new("placed", "situé", "eingeordnet");
    internal static readonly Wording BetweenTwo = new("between two", "entre deux", "zwischen zweien");
    internal static readonly Wording Outside = new("outside", "hors du spectre", "außerhalb");

    // Wrong use.
    internal static readonly Wording UnknownOption = new(
        "unknown option “{0}”. A path that begins with - is written as ./{0}.",
        "option inconnue : « {0} ». Un chemin qui commence par - s'écrit ./{0}.",
        "unbekannte Option „{0}“. Ein Pfad, der mit - beginnt, wird ./{0} geschrieben.");
    internal static readonly Wording NotADay = new(
        "--today takes a day as YYYY-MM-DD, not “{0}”.", "--today demande un jour au format AAAA-MM-JJ, et non « {0} ».",
        "--today verlangt einen Tag als JJJJ-MM-TT, nicht „{0}“.");
    internal static readonly Wording NoSuchPath = new(
        "{0}: there is no such file or folder.", "{0} : ce fichier ou dossier n'existe pas.",
        "{0}: diese Datei oder diesen Ordner gibt es nicht.");
    internal static readonly Wording NoSuchFile = new(
        "{0}: there is no such file.", "{0} : ce fichier n'existe pas.", "{0}: diese Datei gibt es nicht.");
    internal static readonly Wording NeedsMap = new(
        "{0}: a table needs a mapping that says what its columns mean: --map MAP.",
        "{0} : une table demande une correspondance qui dit ce que signifient ses colonnes : --map MAP.",
        "{0}: Eine Tabelle braucht eine Zuordnung, die sagt, was ihre Spalten bedeuten: --map MAP.");
    internal static readonly Wording NotOurs = new(
        "{0}: neither JSON nor a table (CSV, TSV, XLSX).", "{0} : ni JSON ni table (CSV, TSV, XLSX).",
        "{0}: weder JSON noch eine Tabelle (CSV, TSV, XLSX).");
    internal static readonly Wording NoSuchId = new(
        "There is no partnership with the id “{0}”: {1}", "Il n'y a pas de partenariat dont l'identifiant est « {0} » : {1}",
        "Es gibt keine Partnerschaft mit der Kennung „{0}“: {1}");
    internal static readonly Wording ImportNeedsMap = new(
        "import needs a mapping that says what the columns mean: --map MAP. A first one is written by --suggest.",
        "import demande une correspondance qui dit ce que signifient les colonnes : --map MAP. --suggest en écrit une première.",
        "import braucht eine Zuordnung, die sagt, was die Spalten bedeuten: --map MAP. Eine erste schreibt --suggest.");
    internal static readonly Wording NoTable = new(
        "{0}: no table (CSV, TSV, XLSX).", "{0} : ce n'est pas un tableau (CSV, TSV, XLSX).", "{0}: keine Tabelle (CSV, TSV, XLSX).");
    internal static readonly Wording ReportNeedsFile = new(
        "an HTML report is for a browser: write it to a file with -o report.html.",
        "un rapport HTML se lit dans un navigateur : écrivez-le dans un fichier avec -o report.html.",
        "ein HTML-Bericht ist für den Browser: Schreiben Sie ihn mit -o report.html in eine Datei.");
    internal static readonly Wording OpenQuotation = new(
        "{0}: a quotation mark is not closed, probably the one in line {1}.",
        "{0} : un guillemet n'est pas fermé, probablement celui de la ligne {1}.",
        "{0}: Ein Anführungszeichen ist nicht geschlossen, wahrscheinlich das in Zeile {1}.");
    internal static readonly Wording ProtectedWorkbook = new(
        "{0}: protected by a password, or in the format of Excel 97: save it as .xlsx without a password.",
        "{0} : protégé par un mot de passe, ou au format d'Excel 97 : enregistrez-le en .xlsx sans mot de passe.",
        "{0}: durch ein Kennwort geschützt oder im Format von Excel 97: Speichern Sie es als .xlsx ohne Kennwort.");
    internal static readonly Wording WorkbookTooLarge = new(
        "{0}: too large: more than 512 MiB unpacked.", "{0} : trop volumineux : plus de 512 Mio une fois décompressé.",
        "{0}: zu groß: entpackt mehr als 512 MiB.");
    internal static readonly Wording SqlNeedsName = new(
        "--name names the view or table that --as asks for: give both, or neither.",
        "--name donne le nom de la vue ou de la table que demande --as : les deux, ou aucun.",
        "--name benennt die Sicht oder Tabelle, die --as verlangt: beides oder keines.");
    internal static readonly Wording SqlOnlyWith = new(
        "--digest is for packed words, and --map for plain columns. --not-understood needs one of the two.",
        "--digest vaut pour les mots compacts, et --map pour les colonnes simples. --not-understood demande l'un des deux.",
        "--digest gilt für gepackte Wörter und --map für einfache Spalten. --not-understood braucht eines von beiden.");
    internal static readonly Wording SqlRefused = new("no statement: {0} {1}", "pas d'instruction : {0} {1}", "keine Anweisung: {0} {1}");
    internal static readonly Wording MappingBroken = new(
        "{0}: this mapping has errors.", "{0} : cette correspondance contient des erreurs.", "{0}: diese Zuordnung enthält Fehler.");
    internal static readonly Wording NoSuchCategory =
        new("There is no category “{0}”: {1}", "Il n'y a pas de catégorie « {0} » : {1}", "Es gibt keine Kategorie „{0}“: {1}");
    internal static readonly Wording NoSuchRule =
        new("There is no rule “{0}”: {1}", "Il n'y a pas de règle « {0} » : {1}", "Es gibt keine Regel „{0}“: {1}");
    internal static readonly Wording IdTwice = new(
        "There are {0} partnerships with the id “{1}”: in {2}.", "Il y a {0} partenariats dont l'identifiant est « {1} » : dans {2}.",
        "Es gibt {0} Partnerschaften mit der Kennung „{1}“: in {2}.");
    internal static readonly Wording ClaimsNothing = new(
        "“{0}” claims no category: there is nothing to establish.", "« {0} » ne revendique aucune catégorie : il n'y a rien à établir.",
        "„{0}“ beansprucht keine Kategorie: Es gibt nichts zu belegen.");

    internal static readonly Wording SpecHasErrors = new(
        "{0}: this spec has errors, so nothing can be judged by it. psp check {0} shows them.",
        "{0} : cette spécification a des erreurs : rien ne peut être jugé d'après elle. psp check {0} les montre.",
        "{0}: Diese Spezifikation hat Fehler, also kann nichts nach ihr beurteilt werden. psp check {0} zeigt sie.");
    internal static readonly Wording TooLargeToDecide = new(
        "too large to decide: {0}.", "trop grand pour être décidé : {0}.", "zu groß, um entschieden zu werden: {0}.");
    internal static readonly Wording AnswersFromInput = new(
        "Answers are read from standard input: a declaration cannot be read from there too.",
        "Les réponses sont lues sur l'entrée standard : une déclaration ne peut pas y être lue aussi.",
        "Die Antworten werden von der Standardeingabe gelesen: Eine Deklaration kann nicht auch von dort kommen.");
    internal static readonly Wording AskNeedsDeclarations = new(
        "{0}: an interview goes on with a declaration file only.",
        "{0} : un entretien ne peut continuer qu'avec un fichier de déclarations.",
        "{0}: Eine Befragung lässt sich nur mit einer Deklarationsdatei fortsetzen.");
    internal static readonly Wording NothingDeclared = new(
        "{0}: no partnership is declared there.", "{0} : aucun partenariat n'y est déclaré.",
        "{0}: Dort ist keine Partnerschaft deklariert.");
    internal static readonly Wording SeveralDeclared = new(
        "{0}: more than one partnership is declared there; --id says which is meant.",
        "{0} : plusieurs partenariats y sont déclarés ; --id dit lequel est visé.",
        "{0}: Dort ist mehr als eine Partnerschaft deklariert; --id sagt, welche gemeint ist.");
    internal static readonly Wording NotWritten = new(
        "the declaration was not written; -o FILE writes it.", "la déclaration n'a pas été écrite ; -o FILE l'écrit.",
        "Die Deklaration wurde nicht geschrieben; -o FILE schreibt sie.");
    internal static readonly Wording NoJsonPage = new(
        "A page of a rule is text or Markdown; as JSON there is the list of all rules.",
        "La page d'une règle est en texte ou en Markdown ; en JSON, il y a la liste de toutes les règles.",
        "Die Seite einer Regel gibt es als Text oder Markdown; als JSON gibt es die Liste aller Regeln.");

    // What the system refuses.
    internal static readonly Wording Unreadable =
        new("{0}: cannot be read: {1}", "{0} : lecture impossible : {1}", "{0}: kann nicht gelesen werden: {1}");
    internal static readonly Wording Unwritable =
        new("{0}: cannot be written: {1}", "{0} : écriture impossible : {1}", "{0}: kann nicht geschrieben werden: {1}");
    internal static readonly Wording OutputFailed = new(
        "standard output cannot be written: {0}", "écriture impossible sur la sortie standard : {0}",
        "Die Standardausgabe kann nicht geschrieben werden: {0}");
    internal static readonly Wording NoPermission = new("permission denied", "permission refusée", "keine Berechtigung");
    internal static readonly Wording TooLarge = new(
        "{0}: too large: more than {1} MB.", "{0} : trop grand : plus de {1} Mo.", "{0}: zu groß: mehr als {1} MB.");

    // Corrections.
    internal static readonly Wording Fixed = new("Corrected: {0} in {1}.", "Corrigé : {0} dans {1}.", "Berichtigt: {0} in {1}.");
    internal static readonly Wording WouldFix =
        new("To be corrected: {0} in {1}.", "À corriger : {0} dans {1}.", "Zu berichtigen: {0} in {1}.");
    internal static readonly Wording NothingToFix = new("Nothing to correct.", "Rien à corriger.", "Nichts zu berichtigen.");
    internal static readonly Wording FixNeedsFiles = new(
        "--fix corrects files; standard input has none.", "--fix corrige des fichiers ; l'entrée standard n'en est pas un.",
        "--fix berichtigt Dateien; die Standardeingabe ist keine.");
    internal static readonly Wording DryRunNeedsFix = new(
        "--dry-run belongs to --fix.", "--dry-run va avec --fix.", "--dry-run gehört zu --fix.");
    internal static readonly Wording DryRunPrintsDiff = new(
        "--dry-run prints a diff: --format has no meaning with it.", "--dry-run affiche un diff : --format n'a alors pas de sens.",
        "--dry-run gibt einen Diff aus: --format hat dabei keinen Sinn.");
    internal static readonly Wording TableNotFixed = new(
        "{0}: tables are never changed; correct them yourself.", "{0} : les tables ne sont jamais modifiées ; corrigez-les vous-même.",
        "{0}: Tabellen werden nie geändert; bitte selbst berichtigen.");
    internal static readonly Wording IsLink = new("it is a link", "c'est un lien", "sie ist ein Verweis");
    internal static readonly Wording IsReadOnly = new("it is read-only", "il est en lecture seule", "sie ist schreibgeschützt");
    internal static readonly Wording HasChanged = new(
        "its bytes are not those that were read: it was changed meanwhile, or is not valid in its encoding",
        "ses octets ne sont pas ceux qui ont été lus : il a été modifié entre-temps, ou n'est pas valide dans son encodage",
        "ihre Bytes sind nicht die gelesenen: Sie wurde inzwischen geändert oder ist in ihrer Kodierung ungültig");
}
