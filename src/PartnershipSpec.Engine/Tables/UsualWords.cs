using System.Collections.Generic;

namespace PartnershipSpec.Engine.Tables;

/// <summary>
/// Words that tables often have, as they are compared. They are only ever proposed, for somebody to confirm; nothing is understood by them.
/// </summary>
internal static class UsualWords
{
    internal static readonly ISet<string> Ids = Words(
        "id", "no", "no.", "nr", "nr.", "#", "number", "key", "code", "ref", "nummer", "kennung", "numéro", "n°", "identifiant");

    internal static readonly ISet<string> Names = Words("name", "title", "titel", "titre", "nom", "bezeichnung", "désignation");

    internal static readonly ISet<string> Claims = Words(
        "type", "category", "claims", "classification", "typ", "art", "form", "kategorie", "einordnung", "catégorie", "forme");

    internal static readonly ISet<string> Times = Words("as of", "asof", "year", "date", "jahr", "datum", "stand", "année", "état");

    internal static readonly ISet<string> NotStated = Words(
        "?", "-", "–", "—", "n/a", "n.a.", "na", "tbd", "unknown", "not known", "unbekannt", "k.a.", "k. a.", "keine angabe", "inconnu",
        "n.c.");

    internal static readonly ISet<string> Yes = Words("x", "y", "1", "✓", "✔", "j", "o");

    internal static readonly ISet<string> No = Words("n", "0", "✗", "✘");

    private static HashSet<string> Words(params string[] words) => [.. words];
}
