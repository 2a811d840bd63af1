using System.Collections.Generic;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>What a user asks to be looked at.</summary>
internal sealed record InputRequest
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Files, folders, or <see cref="StandardInput"/>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The spec to judge by instead of the bundled one.</summary>
    public string? Spec { get; init; }

    /// <summary>Whether that spec alone counts, whatever others lie beside the data.</summary>
    public bool OnlyAskedSpec { get; init; }

    /// <summary>The mapping file for tables.</summary>
    public string? Map { get; init; }

    /// <summary>What standard input is called.</summary>
    public required string StandardInputName { get; init; }
}
