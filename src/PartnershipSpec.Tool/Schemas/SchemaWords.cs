using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Schemas;

/// <summary>What a schema says beside the texts of its spectrum.</summary>
internal static class SchemaWords
{
    internal static readonly Wording AlsoCalled = new("Also called: {0}", "Autres noms : {0}", "Auch genannt: {0}");
    internal static readonly Wording Decides = new("Criteria that read it:", "Critères qui le lisent :", "Kriterien, die es lesen:");
    internal static readonly Wording Requires = new("Criteria:", "Critères :", "Kriterien:");
    internal static readonly Wording PerhapsOthers = new(
        "There may be others.", "Il peut y en avoir d'autres.", "Es kann weitere geben.");

    internal static readonly Wording Closed = new(
        "A value not named is absent, unless “…” says that there may be others.",
        "Une valeur non nommée est absente, sauf si « … » dit qu'il peut y en avoir d'autres.",
        "Ein nicht genannter Wert ist nicht vorhanden, außer „…“ sagt, dass es weitere geben kann.");

    internal static readonly Wording Open = new(
        "A value not named is not known, unless \"complete\": true says that there are no others.",
        "Une valeur non nommée est inconnue, sauf si \"complete\": true dit qu'il n'y en a pas d'autres.",
        "Ein nicht genannter Wert ist nicht bekannt, außer \"complete\": true sagt, dass es keine weiteren gibt.");

    internal static readonly Wording NotStated = new("Not stated.", "Non indiqué.", "Nicht angegeben.");
    internal static readonly Wording SaysMore = new(
        "The value, and what is known about it.", "La valeur, et ce que l'on en sait.", "Der Wert und was über ihn bekannt ist.");
}
