using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Tables;

/// <summary>What the columns of a table mean.</summary>
internal sealed class TableMapping(SourceFile file, CompiledSpectrum spectrum, MappedColumn id)
{
    /// <summary>The file it was read from.</summary>
    internal readonly SourceFile File = file;

    /// <summary>What the table speaks of.</summary>
    internal readonly CompiledSpectrum Spectrum = spectrum;

    /// <summary>The column of ids.</summary>
    internal readonly MappedColumn Id = id;

    /// <summary>The sheet of a workbook; null where it is the first.</summary>
    public JsonValue? Sheet { get; init; }

    /// <summary>What stands between the cells of a text file; null where it is to be found out.</summary>
    public string? Delimiter { get; init; }

    /// <summary>The encoding of a text file; null where it is to be found out.</summary>
    public string? Encoding { get; init; }

    /// <summary>The column of names; null where ids are all there is.</summary>
    public MappedColumn? Name { get; init; }

    /// <summary>The column that says when the facts held, if any.</summary>
    public MappedColumn? AsOf { get; init; }

    /// <summary>The column that says which category is claimed, if any.</summary>
    public ClaimColumn? Claims { get; init; }

    /// <summary>The columns that state traits, in the order of the spec.</summary>
    public IReadOnlyList<FactColumn> Facts { get; init; } = [];

    /// <summary>The words, as they are compared, that state no more than a blank cell does.</summary>
    public ISet<string> NotStated { get; init; } = new HashSet<string>();

    /// <summary>The delimiters that are known.</summary>
    internal static readonly string[] Delimiters = [",", ";", "\t", "|"];

    /// <summary>The encodings that are known.</summary>
    internal static readonly string[] Encodings = ["utf-8", "utf-16", "windows-1252"];

    /// <summary>Whether a cell states nothing of a category, a trait or a time.</summary>
    internal bool IsBlank(string text) => text.Length == 0 || NotStated.Contains(CellText.Fold(text));
}

/// <summary>A mapping file as read.</summary>
internal sealed class MappingDocument(SourceFile file, TableMapping? mapping, IReadOnlyList<Problem> problems)
{
    internal readonly SourceFile File = file;

    /// <summary>What it says; null where anything is wrong with it.</summary>
    internal readonly TableMapping? Mapping = mapping;

    /// <summary>Everything that is wrong with it.</summary>
    internal readonly IReadOnlyList<Problem> Problems = problems;
}
