using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads a spec: as much of it as can be read, and everything that is wrong with it, in one pass.</summary>
internal static class SpectrumParser
{
    // A text of the emitted model has a parameter for each.
    private const int MostLanguages = 100;

    // All of it is emitted, and an assembly has room for little more beside a full registry.
    private const int MostCharacters = 1_300_000;

    /// <summary>Reads a spec. Never throws, whatever the text.</summary>
    public static SpectrumFile Parse(SourceFile file) => Parse(file, isCompiled: false);

    /// <summary>Reads the spec of types that are compiled, as the emitted code holds it: their names are known to be free.</summary>
    public static Spectrum? ParseCompiled(string text) => Parse(new SourceFile("", text), isCompiled: true).Spectrum;

    private static SpectrumFile Parse(SourceFile file, bool isCompiled)
    {
        var reader = new FileReader(file, ShapeRules.Spec);
        Spectrum? spectrum = reader.IsOurs() && ObjectReader.Of(reader, file.Tree.Root, "", "spec") is { } root && IsShortEnough(root)
            ? Parse(reader, root, isCompiled)
            : null;
        bool isSound = !reader.Problems.Any(p => p.Rule.Severity == RuleSeverity.Error);
        return new SpectrumFile(file, isSound ? spectrum : spectrum?.AsUnsound(), reader.Problems);
    }

    private static bool IsShortEnough(ObjectReader root)
    {
        if (root.Reader.File.Tree.Text.Length <= MostCharacters) return true;

        root.Reader.Malformed(root.Head, MessageKey.TooLong, MostCharacters);
        return false;
    }

    private static Spectrum? Parse(FileReader reader, ObjectReader root, bool isCompiled)
    {
        string? id = root.NeedId("id");
        string? version = root.NeedText("version");
        string? space = Namespace(root);
        string? subject = root.NeedId("subject");
        List<string> languages = Languages(root);
        string? sourceLanguage = SourceLanguage(root, languages);
        var texts = new TextsParser(reader, languages, sourceLanguage);
        Texts title = texts.Need(root, "title");
        (string source, string rights) = Source(reader, root);
        IReadOnlyList<Modality> modalities = new ModalityParser(reader, texts).Parse(root);
        IReadOnlyList<Dimension> dimensions = new DimensionParser(reader, texts).Parse(root);
        (int least, int betweenWithin) = Placement(reader, root);
        var traitParser = new TraitParser(reader, texts);
        IReadOnlyList<Trait> traits = traitParser.Parse(root);
        var conditions = new ConditionParser(reader, traits, traitParser.Unreadable);
        IReadOnlyList<Implication> implications = new ImplicationParser(reader, texts, conditions).Parse(root);
        var criteria = new CriterionParser(reader, texts, conditions, modalities, dimensions);
        IReadOnlyList<Category> categories = new CategoryParser(reader, texts, criteria).Parse(root);
        MetadataParser.Check(reader, root, texts);
        root.Done();
        if (id is null || space is null || subject is null) return null;
        if (!isCompiled && !(NameCheck.HasFreeNamespace(space, root) & NameCheck.HasFreeSubject(space, subject, root))) return null;

        var spectrum = new Spectrum
        {
            Canonical = isCompiled ? reader.File.Tree.Text : JsonCanonical.Write(reader.File.Tree.Root),
            Id = id,
            Version = version ?? "",
            Namespace = space,
            Subject = subject,
            Languages = languages,
            SourceLanguage = sourceLanguage ?? "",
            Title = title,
            Source = source,
            Rights = rights,
            Least = least,
            BetweenWithin = betweenWithin,
            Dimensions = dimensions,
            Traits = traits,
            Implications = implications,
            Categories = categories,
            IsSound = true,
        };
        return isCompiled ? spectrum : NameCheck.WithoutClashes(spectrum, reader);
    }

    private static string? Namespace(ObjectReader root)
    {
        const string property = "namespace";
        if (root.NeedText(property) is not { } text) return null;
        if (NameForms.IsNamespace(text)) return text;

        root.Reader.Malformed(root.Find(property)!.Span, MessageKey.NotANamespace, property, text);
        return null;
    }

    private static List<string> Languages(ObjectReader root)
    {
        var languages = new List<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (JsonValue value in root.Items(root.Need("languages"), "languages", least: 1))
        {
            if (root.Reader.Text(value, "languages") is not { } code) continue;
            if (!NameForms.IsLanguage(code)) root.Reader.Malformed(value.Span, MessageKey.NotALanguage, code);
            else if (!taken.Add(code)) root.Reader.Malformed(value.Span, MessageKey.NamedTwice, code);
            else languages.Add(code);
        }

        if (languages.Count <= MostLanguages) return languages;

        root.Reader.Malformed(root.Find("languages")!.Span, MessageKey.TooMany, "languages", MostLanguages);
        return languages.GetRange(0, MostLanguages);
    }

    private static string? SourceLanguage(ObjectReader root, List<string> languages)
    {
        if (root.NeedText("sourceLanguage") is not { } code) return null;
        if (languages.Contains(code)) return code;

        root.Reader.UnknownName(root.Find("sourceLanguage")!.Span, MessageKey.KindLanguage, code, languages);
        return null;
    }

    private static (string Source, string Rights) Source(FileReader reader, ObjectReader root)
    {
        if (root.Find("source") is not { } value || ObjectReader.Of(reader, value, "/source", "source") is not { } source) return ("", "");

        string?[] parts = [source.NeedText("title"), source.FindText("publisher")];
        string? rights = source.FindText("rights");
        source.FindText("url");
        source.Done();
        return (string.Join(", ", parts.OfType<string>()), rights ?? "");
    }

    private static (int Least, int BetweenWithin) Placement(FileReader reader, ObjectReader root)
    {
        if (root.Need("placement") is not { } value || ObjectReader.Of(reader, value, "/placement", "placement") is not { } placement)
            return (1, 0);

        int? least = placement.NeedInteger("least", 1, ModalityParser.MostPoints);
        int? betweenWithin = placement.NeedInteger("betweenWithin", 0, ModalityParser.MostPoints);
        placement.Done();
        return (least ?? 1, betweenWithin ?? 0);
    }
}
