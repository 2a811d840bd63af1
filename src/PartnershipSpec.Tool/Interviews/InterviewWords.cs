using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Interviews;

/// <summary>What an interview says, and the words it understands.</summary>
internal static class InterviewWords
{
    internal static readonly Wording Question = new("Question {0}: {1}", "Question {0} : {1}", "Frage {0}: {1}");
    internal static readonly Wording Decides = new("It is asked because it would decide:", "Cette question déciderait :", "Die Antwort würde entscheiden:");
    internal static readonly Wording SoFar = new("Stated so far: {0}", "Indiqué jusqu'ici : {0}", "Bisher angegeben: {0}");
    internal static readonly Wording Closed = new(
        "One or more, with commas, or “none”. What you do not name counts as absent; add “…” if there may be others.",
        "Une ou plusieurs réponses, séparées par des virgules, ou « aucun ». Ce que vous ne nommez pas compte comme absent ; ajoutez « … » s'il peut y en avoir d'autres.",
        "Eine oder mehrere, durch Kommas getrennt, oder „keine“. Was Sie nicht nennen, gilt als nicht vorhanden; fügen Sie „…“ hinzu, falls es weitere geben kann.");

    internal static readonly Wording Open = new(
        "One or more, with commas, or “none”. What you do not name stays unknown; add “only” if there are no others.",
        "Une ou plusieurs réponses, séparées par des virgules, ou « aucun ». Ce que vous ne nommez pas reste inconnu ; ajoutez « seulement » s'il n'y en a pas d'autres.",
        "Eine oder mehrere, durch Kommas getrennt, oder „keine“. Was Sie nicht nennen, bleibt unbekannt; fügen Sie „nur“ hinzu, falls es keine weiteren gibt.");

    internal static readonly Wording Commands = new(
        "Answer by number or name. ? = not known, back, skip, quit.",
        "Répondez par un numéro ou un nom. ? = inconnu, retour, passer, quitter.",
        "Antworten Sie mit Nummer oder Name. ? = nicht bekannt, zurück, überspringen, beenden.");

    internal static readonly Wording NotUnderstood = new(
        "“{0}” is none of the answers.", "« {0} » n'est aucune des réponses.", "„{0}“ ist keine der Antworten.");

    internal static readonly Wording NotUnderstoodBut = new(
        "“{0}” is none of the answers; did you mean “{1}”?",
        "« {0} » n'est aucune des réponses ; vouliez-vous dire « {1} » ?",
        "„{0}“ ist keine der Antworten; meinten Sie „{1}“?");

    internal static readonly Wording Contradictory = new(
        "That contradicts what was answered before. “back” takes the last answer back.",
        "Cela contredit les réponses précédentes. « retour » annule la dernière réponse.",
        "Das widerspricht früheren Antworten. „zurück“ nimmt die letzte Antwort zurück.");

    internal static readonly Wording NothingBefore = new(
        "This is the first question.", "C'est la première question.", "Das ist die erste Frage.");

    internal static readonly Wording Unnamed = new("Unnamed", "Sans nom", "Ohne Namen");

    private static readonly Dictionary<string, ReplyKind> CommandWords = Words(
        (ReplyKind.Unknown, ["?", "unknown", "inconnu", "unbekannt"]),
        (ReplyKind.Back, ["back", "retour", "zurück"]),
        (ReplyKind.Skip, ["skip", "passer", "überspringen"]),
        (ReplyKind.Quit, ["quit", "exit", "quitter", "beenden"]));

    private static readonly Dictionary<string, bool> YesAndNo = Words(
        (true, ["yes", "y", "true", "oui", "o", "vrai", "ja", "j", "wahr", "1"]),
        (false, ["no", "n", "false", "non", "faux", "nein", "falsch", "2"]));

    private static readonly Dictionary<string, SetWord> SetWords = Words(
        (SetWord.None, ["none", "aucun", "aucune", "keine", "keiner", "keines"]),
        (SetWord.NoOthers, ["only", "seulement", "nur"]),
        (SetWord.PerhapsOthers, ["…", "..."]));

    /// <summary>The command that a text is; null where it is none.</summary>
    internal static ReplyKind? Command(string text) => CommandWords.TryGetValue(text, out ReplyKind kind) ? kind : null;

    /// <summary>Yes or no, in any of the languages; null where it is neither.</summary>
    internal static bool? YesOrNo(string text) => YesAndNo.TryGetValue(text, out bool yes) ? yes : null;

    /// <summary>What a text says of a set as a whole; null where it says nothing.</summary>
    internal static SetWord? OfSet(string text) => SetWords.TryGetValue(text, out SetWord word) ? word : null;

    private static Dictionary<string, T> Words<T>(params (T Meaning, string[] Words)[] all)
    {
        var words = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach ((T meaning, string[] some) in all)
        {
            foreach (string word in some) words.Add(word, meaning);
        }

        return words;
    }
}

/// <summary>What can be said of a set as a whole.</summary>
internal enum SetWord
{
    /// <summary>It has no members.</summary>
    None,

    /// <summary>It has no others than those named.</summary>
    NoOthers,

    /// <summary>It may have others.</summary>
    PerhapsOthers,
}
