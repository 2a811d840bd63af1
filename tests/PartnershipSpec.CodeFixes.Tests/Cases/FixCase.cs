using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.CodeFixes.Tests.Cases;

/// <summary>A finding, and the file before and after it is fixed.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">The kind of fix.</param>
/// <param name="Title">What the fix is called.</param>
/// <param name="Before">The file with the finding; in C# after the using directive for the spectrum.</param>
/// <param name="After">The file with the fix.</param>
/// <param name="Path">The name of the file, which tells its form.</param>
internal sealed record FixCase(string Rule, FixKind Kind, string Title, string Before, string After, string Path)
{
    /// <summary>Whether it is fixed in code, and not in a data file.</summary>
    public bool IsCode => Path.EndsWith(".cs", System.StringComparison.Ordinal);

    /// <summary>Whether it is judged by <see cref="FixCases.Sample"/> and not by the bundled spectrum.</summary>
    public bool IsSample { get; init; }

    /// <summary>What tests show of it.</summary>
    public override string ToString() => $"{Rule} {Kind} {Path}";
}
