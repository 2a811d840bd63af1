using System;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Explaining;

/// <summary>The fixed wordings of explanations and of what is stated.</summary>
internal static class Wordings
{
    internal static readonly Wording Next = new("next: {0}", "ensuite : {0}", "danach: {0}");
    internal static readonly Wording Tie =
        new("a tie, and the lower rank stands first", "à égalité, le rang inférieur vient en premier",
        "bei Gleichstand steht der niedrigere Rang zuerst");
    internal static readonly Wording ByDimension = new("By {0} alone: {1}", "Selon la seule dimension {0} : {1}", "Allein nach {0}: {1}");
    internal static readonly Wording NotPlaced = new("not placed", "non situé", "nicht eingeordnet");
    internal static readonly Wording Or = new("{0} or {1}", "{0} ou {1}", "{0} oder {1}");
    internal static readonly Wording Claimed =
        new("Declared as: {0}. Verdict: {1}", "Déclaré comme : {0}. Verdict : {1}", "Deklariert als: {0}. Urteil: {1}");
    internal static readonly Wording RestsOn = new(
        "{0}, on {1} of {2} facts stated", "{0}, sur {1} des {2} faits indiqués", "{0}, gestützt auf {1} von {2} angegebenen Fakten");
    internal static readonly Wording RuledOut = new("ruled out by: {0}", "exclu par : {0}", "ausgeschlossen durch: {0}");
    internal static readonly Wording Conflicting = new(
        "these are not neighbours on the spectrum: the evidence conflicts",
        "ces catégories ne sont pas voisines sur le spectre : les indices se contredisent",
        "diese sind auf dem Spektrum keine Nachbarn: die Anhaltspunkte widersprechen sich");
    internal static readonly Wording BearsOn = new("{0} (bears on: {1})", "{0} (concerne : {1})", "{0} (betrifft: {1})");
    internal static readonly Wording Pair = new("{0}: {1}", "{0} : {1}", "{0}: {1}");
    internal static readonly Wording Inferred = new("inferred", "déduit", "gefolgert");

    // What is stated, and what would help.
    internal static readonly Wording Yes = new("yes", "oui", "ja");
    internal static readonly Wording No = new("no", "non", "nein");
    internal static readonly Wording True = new("true", "vrai", "wahr");
    internal static readonly Wording False = new("false", "faux", "falsch");
    internal static readonly Wording BothYesAndNo = new("both yes and no", "à la fois oui et non", "sowohl ja als auch nein");
    internal static readonly Wording BothTrueAndFalse = new("both true and false", "à la fois true et false", "sowohl true als auch false");
    internal static readonly Wording Contradictory = new("contradictory", "contradictoire", "widersprüchlich");
    internal static readonly Wording To = new("{0} to {1}", "de {0} à {1}", "{0} bis {1}");
    internal static readonly Wording None = new("none", "aucune valeur", "kein Wert");
    internal static readonly Wording NoOthers = new("{0} and no others", "{0} et rien d'autre", "{0} und nichts weiter");
    internal static readonly Wording Not = new("not {0}", "pas {0}", "nicht {0}");
    internal static readonly Wording ButNot = new("{0} but not {1}", "{0} mais pas {1}", "{0}, aber nicht {1}");
    internal static readonly Wording WithCode = new("{0} (`{1}`)", "{0} (`{1}`)", "{0} (`{1}`)");
    internal static readonly Wording Quoted = new("“{0}”", "« {0} »", "„{0}“");
    internal static readonly Wording WithId = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    internal static readonly Wording Stated = new("{0} (stated: {1})", "{0} (indiqué : {1})", "{0} (angegeben: {1})");
    internal static readonly Wording ToCount = new(
        "To count as “{0}”, this would have to hold: {1}", "Pour compter comme « {0} », il faudrait : {1}",
        "Um als „{0}“ zu gelten, müsste gelten: {1}");
    internal static readonly Wording GaveUp = new(
        "no facts were found that establish it; the search was given up",
        "aucun fait qui l'établisse n'a été trouvé ; la recherche a été abandonnée",
        "keine Angaben gefunden, die es belegen; die Suche wurde aufgegeben");
    internal static readonly Wording Impossible = new("cannot be established", "ne peut être établi", "kann nicht belegt werden");

    private static readonly Wording[] Placements =
    {
        new("Undetermined: no category reaches {0} points yet", "Indéterminé : aucune catégorie n'atteint encore {0} points",
            "Unbestimmt: keine Kategorie erreicht bisher {0} Punkte"),
        new("Placed: {0}", "Situé : {0}", "Eingeordnet: {0}"),
        new("Between two: {0} and {1}", "Entre deux : {0} et {1}", "Zwischen zweien: {0} und {1}"),
        new(
            "Outside the spectrum: whatever else may turn out, no category reaches {0} points",
            "Hors du spectre : quoi que l'on apprenne encore, aucune catégorie n'atteint {0} points",
            "Außerhalb des Spektrums: was auch noch bekannt wird, keine Kategorie erreicht {0} Punkte"),
    };

    private static readonly Wording[] Verdicts =
    {
        new("open", "ouvert", "offen"), new("established", "établi", "belegt"), new("contradicted", "contredit", "widerlegt"),
    };

    private static readonly Wording[] Outcomes =
    {
        new("unknown", "inconnu", "unbekannt"), new("met", "rempli", "erfüllt"), new("refuted", "réfuté", "widerlegt"),
    };

    private static readonly Wording[] Head =
    {
        new("Criterion", "Critère", "Kriterium"), new("Outcome", "Résultat", "Ergebnis"), new("Points", "Points", "Punkte"),
        new("Decided by", "Décidé par", "Entschieden durch"), new("Source", "Source", "Quelle"),
    };

    internal static Wording Of(Placement placement) => Placements[(int)placement];

    internal static Wording Of(Verdict verdict) => Verdicts[(int)verdict];

    internal static Wording Of(CriterionOutcome outcome) => Outcomes[(int)outcome];

    internal static string[] TableHead(string language) => Array.ConvertAll(Head, column => column.In(language));
}
