using System;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>The fixed words of explanations, in the languages they come in; any other language gets English.</summary>
    internal sealed class ExplanationWords
    {
        private static readonly ExplanationWords English = new ExplanationWords(
            new[] { "Undetermined: no category reaches {0} points yet", "Placed: {0}", "Between two: {0} and {1}", "Outside the spectrum: whatever else may turn out, no category reaches {0} points" },
            new[] { "open", "established", "contradicted" },
            new[] { "unknown", "met", "refuted" },
            "next {0}", "a tie, and the lower rank stands first", "By {0} alone: {1}", "not placed", "{0} or {1}", "Claimed: {0}. Verdict: {1}",
            "inferred", "Criterion", "Points", "Outcome", "Decided by", "Source");

        private static readonly ExplanationWords French = new ExplanationWords(
            new[] { "Indéterminé : aucune catégorie n'atteint encore {0} points", "Situé : {0}", "Entre deux : {0} et {1}", "Hors du spectre : quoi que l'on apprenne encore, aucune catégorie n'atteint {0} points" },
            new[] { "ouvert", "établi", "contredit" },
            new[] { "inconnu", "rempli", "réfuté" },
            "ensuite {0}", "à égalité, le rang inférieur vient en premier", "Selon la seule dimension {0} : {1}", "non situé", "{0} ou {1}", "Revendiqué : {0}. Verdict : {1}",
            "déduit", "Critère", "Points", "Résultat", "Décidé par", "Source");

        private static readonly ExplanationWords German = new ExplanationWords(
            new[] { "Unbestimmt: keine Kategorie erreicht bisher {0} Punkte", "Eingeordnet: {0}", "Zwischen zweien: {0} und {1}", "Außerhalb des Spektrums: was auch noch bekannt wird, keine Kategorie erreicht {0} Punkte" },
            new[] { "offen", "belegt", "widerlegt" },
            new[] { "unbekannt", "erfüllt", "widerlegt" },
            "danach {0}", "bei Gleichstand steht der niedrigere Rang zuerst", "Allein nach {0}: {1}", "nicht eingeordnet", "{0} oder {1}", "Behauptet: {0}. Urteil: {1}",
            "gefolgert", "Kriterium", "Punkte", "Ergebnis", "Entschieden durch", "Quelle");

        private readonly string[] _placements;
        private readonly string[] _verdicts;
        private readonly string[] _outcomes;

        private ExplanationWords(
            string[] placements, string[] verdicts, string[] outcomes, string next, string tie, string byDimension, string notPlaced, string or, string claimed,
            string inferred, string criterion, string points, string outcome, string decidedBy, string source)
        {
            _placements = placements;
            _verdicts = verdicts;
            _outcomes = outcomes;
            Next = next;
            Tie = tie;
            ByDimension = byDimension;
            NotPlaced = notPlaced;
            Or = or;
            Claimed = claimed;
            Inferred = inferred;
            TableHead = new[] { criterion, outcome, points, decidedBy, source };
        }

        internal string Next { get; }

        internal string Tie { get; }

        internal string ByDimension { get; }

        internal string NotPlaced { get; }

        internal string Or { get; }

        internal string Claimed { get; }

        internal string Inferred { get; }

        internal string[] TableHead { get; }

        internal static ExplanationWords In(string language)
        {
            if (language.StartsWith("fr", StringComparison.OrdinalIgnoreCase)) return French;
            return language.StartsWith("de", StringComparison.OrdinalIgnoreCase) ? German : English;
        }

        internal string Of(PlacementKind placement) => _placements[(int)placement];

        internal string Of(VerdictKind verdict) => _verdicts[(int)verdict];

        internal string Of(CriterionOutcome outcome) => _outcomes[(int)outcome];
    }
}
