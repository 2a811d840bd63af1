using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Tables;

/// <summary>Reads mapping files, with everything that is wrong with them, in one pass.</summary>
internal static class MappingParser
{
    /// <summary>Reads a mapping by the spectrum that it names, or by the only one. Never throws, whatever the text.</summary>
    public static MappingDocument Parse(SourceFile file, ProjectSpectra spectra)
    {
        var reader = new FileReader(file, ShapeRules.Declarations);
        TableMapping? mapping = ObjectReader.Of(reader, file.Tree.Root, "", "mapping") is { } root ? Parse(root, spectra) : null;
        return new MappingDocument(file, reader.Problems.Count == 0 ? mapping : null, reader.Problems);
    }

    private static TableMapping? Parse(ObjectReader root, ProjectSpectra spectra)
    {
        CompiledSpectrum? spectrum = DeclarationParser.SpectrumOf(root, spectra);
        JsonValue? sheet = root.FindStated("sheet");
        if (sheet is not null) root.Reader.Text(sheet, "sheet");
        string? delimiter = OneOf(root, "delimiter", TableMapping.Delimiters);
        string? encoding = OneOf(root, "encoding", TableMapping.Encodings);
        MappedColumn? id = root.Need("id") is { } value ? Column(root.Reader, value, "id") : null;
        MappedColumn? name = Column(root, "name");
        MappedColumn? asOf = Column(root, "asOf");
        IReadOnlyList<string> notStated = Words(root, "notStated");
        JsonValue? claims = root.FindStated("claims");
        JsonValue? facts = root.FindStated("facts");
        root.Done();
        if (spectrum is null || !spectrum.Spectrum.IsSound) return null;

        ClaimColumn? claim = claims is null ? null : Claims(root.Reader, claims, root.PointerTo("claims"), spectrum);
        IReadOnlyList<FactColumn> columns = facts is null ? [] : Facts(root.Reader, facts, root.PointerTo("facts"), spectrum);
        return id is null ? null : new TableMapping(root.Reader.File, spectrum, id)
        {
            Sheet = sheet,
            Delimiter = delimiter,
            Encoding = encoding,
            Name = name,
            AsOf = asOf,
            Claims = claim,
            Facts = columns,
            NotStated = new HashSet<string>(notStated.Select(CellText.Fold), StringComparer.Ordinal),
        };
    }

    private static ClaimColumn? Claims(FileReader reader, JsonValue value, string pointer, CompiledSpectrum spectrum)
    {
        (MappedColumn? column, ObjectReader? item) = Column(reader, value, pointer, "claims");
        string[] ids = [.. spectrum.Spectrum.Categories.Select(c => c.Id)];
        IReadOnlyList<(string, int)> listed = item is null ? [] : MappedValues.Read(item, MessageKey.KindCategory, ids);
        item?.Done();
        return column is null ? null : new ClaimColumn(column, SpectrumWords.OfCategories(spectrum, listed));
    }

    private static IReadOnlyList<FactColumn> Facts(FileReader reader, JsonValue value, string pointer, CompiledSpectrum spectrum)
    {
        if (ObjectReader.Of(reader, value, pointer, "facts") is not { } facts) return [];

        var columns = new List<FactColumn>();
        facts.Duplicates();
        foreach (JsonMember member in facts.Others().Where(m => m.Value.Kind != JsonKind.Null))
        {
            SpectrumTrait? trait = spectrum.Model.Trait(member.Name);
            if (trait is null) reader.UnknownName(
                member.NameSpan, MessageKey.KindTrait, member.Name, [.. spectrum.Model.Traits.Select(t => t.Id)], facts.Has);
            else if (Fact(reader, member.Value, facts.PointerTo(member.Name), trait, spectrum) is { } column) columns.Add(column);
        }

        return [.. columns.OrderBy(c => c.Trait.Index)];
    }

    private static FactColumn? Fact(
        FileReader reader, JsonValue value, string pointer, SpectrumTrait trait, CompiledSpectrum spectrum)
    {
        (MappedColumn? column, ObjectReader? item) = Column(reader, value, pointer, trait.Id);
        if (item is null) return column is null ? null : new FactColumn(trait, column, SpectrumWords.Of(trait, spectrum, []));

        bool isSet = trait.Kind == SpectrumTraitKind.Set;
        string separator = isSet ? Separator(item) : "";
        IReadOnlyList<(string, int)> listed = trait.Kind == SpectrumTraitKind.Flag
            ? MappedValues.ReadAnswers(item)
            : MappedValues.Read(item, MessageKey.KindValue, [.. trait.Values.Select(v => v.Id)], separator, isSet);
        bool isComplete = isSet && item.FindStated("complete") is { } complete
            && complete.Kind != JsonKind.False && reader.Is(complete, JsonKind.True, "complete");
        item.Done();
        return column is null
            ? null
            : new FactColumn(trait, column, SpectrumWords.Of(trait, spectrum, listed)) { Separator = separator, IsComplete = isComplete };
    }

    private static string Separator(ObjectReader item)
    {
        if (item.FindStated("separator") is not { } value || !item.Reader.Is(value, JsonKind.String, "separator"))
            return FactColumn.DefaultSeparator;
        if (value.Text.Length > 0) return CellText.Lower(value.Text);

        item.Reader.Empty(value, "separator");
        return FactColumn.DefaultSeparator;
    }

    private static MappedColumn? Column(ObjectReader item, string property) =>
        item.FindStated(property) is { } value ? Column(item.Reader, value, property) : null;

    private static MappedColumn? Column(FileReader reader, JsonValue value, string property) =>
        reader.Text(value, property) is { } heading ? new MappedColumn(CellText.Trim(heading), value.Span) : null;

    /// <summary>A column that is given by its heading, or by an object that says more about it.</summary>
    private static (MappedColumn? Column, ObjectReader? Item) Column(FileReader reader, JsonValue value, string pointer, string property)
    {
        if (value.Kind == JsonKind.String) return (Column(reader, value, property), null);
        if (ObjectReader.Of(reader, value, pointer, property) is not { } item) return (null, null);

        return (item.Need("column") is { } column ? Column(reader, column, "column") : null, item);
    }

    /// <summary>One of a few texts, or null where it is left out, or after saying that it is none of them.</summary>
    private static string? OneOf(ObjectReader item, string property, string[] known)
    {
        if (item.FindStated(property) is not { } value || !item.Reader.Is(value, JsonKind.String, property)) return null;
        if (Array.IndexOf(known, value.Text) >= 0) return value.Text;

        item.Reader.UnknownName(value.Span, MessageKey.KindValue, value.Text, known);
        return null;
    }

    private static IReadOnlyList<string> Words(ObjectReader item, string property) =>
        [.. item.Items(item.FindStated(property), property).Select(i => item.Reader.Text(i, property)).OfType<string>()];
}
