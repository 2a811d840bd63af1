using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>PSP0003: ids that make a C# name which is reserved or which another id makes too.</summary>
internal static class NameCheck
{
    /// <summary>
    /// The spectrum without the categories, traits and values whose C# names clash. Where there are any, its criteria go too: types are
    /// still made from such a spec, but nothing is judged by it.
    /// </summary>
    internal static Spectrum WithoutClashes(Spectrum spectrum, FileReader reader)
    {
        var surface = new CSharpNames(spectrum.Namespace, spectrum.Subject);
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        List<Category> categories = spectrum.Categories.Where(c => Take(c.Id, c.Pointer, taken, surface, reader)).ToList();
        List<Trait> traits = spectrum.Traits
            .Where(t => IsFreeWord(t, reader) && Take(t.Id, t.Pointer, taken, surface, reader)).Select(t => WithoutTakenValues(t, reader))
                .ToList();
        if (categories.SequenceEqual(spectrum.Categories) && traits.SequenceEqual(spectrum.Traits)) return spectrum;

        List<Trait> usable = traits.FindAll(t => t.Kind == SpectrumTraitKind.Flag || t.Values.Count > 0);
        return spectrum.With(usable, [], categories.ConvertAll(c => c.With([])), isSound: false);
    }

    /// <summary>Whether the types named after the subject are free: where they are not, nothing can be made.</summary>
    internal static bool HasFreeSubject(string space, string subject, ObjectReader spec)
    {
        var surface = new CSharpNames(space, subject);
        string? taken = surface.OwnTypes.FirstOrDefault(surface.IsEngineType);
        if (taken is null) return true;

        spec.Reader.Report(spec.Reader.Rules.IdTaken, spec.Find("subject")!.Span, MessageKey.NameReserved, subject, taken);
        return false;
    }

    /// <summary>
    /// Whether the namespace is nobody else's: one of the library's or the engine's would hide the types that the emitted code names.
    /// </summary>
    internal static bool HasFreeNamespace(string space, ObjectReader spec)
    {
        bool isOfLibrary = CSharpNames.IsNamespaceTaken(space);
        if (!isOfLibrary && !CSharpNames.IsInEngineType(space)) return true;

        MessageKey key = isOfLibrary ? MessageKey.NamespaceReserved : MessageKey.NamespaceOfEngine;
        spec.Reader.Report(spec.Reader.Rules.IdTaken, spec.Find("namespace")!.Span, key, space);
        return false;
    }

    private static bool Take(string id, string pointer, Dictionary<string, string> taken, CSharpNames surface, FileReader reader)
    {
        string name = CSharpNames.Pascal(id);
        if (surface.IsTypeTaken(name) || CSharpNames.IsMemberTaken(name))
        {
            Report(reader, pointer, new Message(MessageKey.NameReserved, id, name));
            return false;
        }

        if (taken.TryGetValue(name, out string? first))
        {
            SourceSpan span = IdSpan(reader, first);
            string other = JsonPointer.Find(reader.File.Tree.Root, first + "/id")!.Text;
            Message message = CSharpNames.Pascal(other) == name
                ? new Message(MessageKey.NameTwice, id, name, reader.LineOf(span))
                : new Message(MessageKey.IdCase, id, other, reader.LineOf(span));
            Report(reader, pointer, message, span);
            return false;
        }

        taken.Add(name, pointer);
        return true;
    }

    private static bool IsFreeWord(Trait trait, FileReader reader)
    {
        if (!ConditionParser.IsKeyword(trait.Id)) return true;

        Report(reader, trait.Pointer, new Message(MessageKey.WordOfConditions, trait.Id));
        return false;
    }

    private static Trait WithoutTakenValues(Trait trait, FileReader reader)
    {
        bool[] taken =
            [.. trait.Values.Select(v => trait.Kind == SpectrumTraitKind.Set && CSharpNames.IsValueTaken(CSharpNames.Pascal(v.Id)))];
        if (Array.IndexOf(taken, true) < 0) return trait;

        for (int i = 0; i < taken.Length; i++)
        {
            string id = trait.Values[i].Id;
            if (taken[i]) Report(
                reader, JsonPointer.Append(trait.Pointer, "values") + "/" + i,
                new Message(MessageKey.NameReserved, id, CSharpNames.Pascal(id)));
        }

        return trait.With(trait.Id, [.. trait.Values.Where((_, i) => !taken[i])]);
    }

    private static void Report(FileReader reader, string pointer, Message message, SourceSpan? related = null)
    {
        SourceSpan span = IdSpan(reader, pointer);
        if (related is { } first) reader.Report(reader.Rules.IdTaken, span, message, first);
        else reader.Report(reader.Rules.IdTaken, span, message.Key, message.Arguments);
    }

    private static SourceSpan IdSpan(FileReader reader, string pointer) =>
        JsonPointer.Find(reader.File.Tree.Root, pointer + "/id")?.Span ?? default;
}
