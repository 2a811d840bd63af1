using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>Reads declaration files: as much of them as can be read, and everything that is wrong with them, in one pass.</summary>
internal static class DeclarationParser
{
    /// <summary>
    /// Reads a declaration file by the spectra of the project. Never throws, whatever the text, unless it is given up, at the next
    /// declaration.
    /// </summary>
    public static DeclarationDocument Parse(SourceFile file, ProjectSpectra spectra, CancellationToken cancellation = default)
    {
        var reader = new FileReader(file, ShapeRules.Declarations, cancellation);
        var declarations = new List<Declaration>();
        CompiledSpectrum? spectrum = null;
        if (reader.IsOurs() && ObjectReader.Of(reader, file.Tree.Root, "", "declarations") is { } root)
        {
            spectrum = SpectrumOf(root, spectra);
            var ids = new DeclaredIds(reader);
            foreach (ObjectReader item in root.NeedObjects("partnerships"))
            {
                cancellation.ThrowIfCancellationRequested();
                if (spectrum is null || !spectrum.Spectrum.IsSound) continue;
                if (Parse(item, spectrum) is { } declaration && ids.Take(declaration)) declarations.Add(declaration);
            }

            root.Done();
        }

        return new DeclarationDocument(file, declarations, reader.Problems) { Spectrum = spectrum };
    }

    /// <summary>The spectrum a file names, or the only one there is. Says nothing while a broken spec may be the one meant.</summary>
    internal static CompiledSpectrum? SpectrumOf(ObjectReader root, ProjectSpectra spectra)
    {
        string[] known = [.. spectra.Spectra.Select(s => s.Spectrum.Id)];
        JsonValue? value = root.FindStated("spectrum");
        if (value is null)
        {
            if (spectra.Default is { } single) return single;
            if (known.Length > 1)
                root.Reader.Malformed(root.Head, MessageKey.SpectrumNeeded, new Message(MessageKey.KnownNames, string.Join(", ", known)));
            else if (spectra.AllReadable) root.Reader.Report(root.Reader.Rules.UnknownName, root.Head, MessageKey.NoSpectrum);
            return null;
        }

        if (root.Reader.Text(value, "spectrum") is not { } id) return null;
        CompiledSpectrum? named = spectra.Spectra.FirstOrDefault(s => string.Equals(s.Spectrum.Id, id, StringComparison.Ordinal));
        if (named is null && spectra.AllReadable) root.Reader.UnknownName(value.Span, MessageKey.KindSpectrum, id, known);
        return named;
    }

    private static Declaration? Parse(ObjectReader item, CompiledSpectrum spectrum)
    {
        string? id = item.NeedText("id");
        string? name = item.NeedText("name");
        JsonValue? claims = Once(item, "claims");
        int? category = claims is null ? null : Category(item.Reader, claims, spectrum.Spectrum);
        string? asOf = Once(item, "asOf") is { } time ? StatedTime.Read(item.Reader, time) : null;
        foreach (string remark in new[] { "note", "url" })
        {
            if (item.FindStated(remark) is { } text) item.Reader.Text(text, remark);
        }

        var facts = new FactParser(item.Reader, spectrum);
        if (Once(item, "facts") is { } value) facts.Parse(value, item.PointerTo("facts"));
        IReadOnlyList<Acceptance> accepted = AcceptanceParser.Parse(item, spectrum.Spectrum);
        item.Done();
        if (id is null) return null;

        SourceSpan idSpan = item.Find("id")!.Span;
        return new Declaration(
            spectrum, id, idSpan, claims?.Span ?? idSpan, new Claim(name ?? id, category, facts.Facts), asOf, facts.Statements, accepted);
    }

    private static int? Category(FileReader reader, JsonValue value, Spectrum spectrum)
    {
        if (reader.Text(value, "claims") is not { } id) return null;
        int index = spectrum.CategoryIndex(id);
        if (index >= 0) return index;

        Category? called = spectrum.CategoryCalled(id);
        bool isAlias = called is not null && !string.Equals(called.Id, id, StringComparison.OrdinalIgnoreCase);
        if (isAlias)
            reader.Report(reader.Rules.UnknownName, value.Span, new Message(MessageKey.AliasOfCategory, id, called!.Id), called.Id);
        else reader.UnknownName(value.Span, MessageKey.KindCategory, id, [.. spectrum.Categories.Select(c => c.Id)]);
        return null;
    }

    /// <summary>What is stated, unless it is stated twice: which was meant would have to be guessed.</summary>
    private static JsonValue? Once(ObjectReader item, string property) =>
        item.FindStated(property) is { } value && !item.IsTwice(property) ? value : null;
}
