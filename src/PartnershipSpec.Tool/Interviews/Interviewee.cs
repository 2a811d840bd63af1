using System;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Records;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Interviews;

/// <summary>The partnership that an interview is about: a new one, or one of a declaration file.</summary>
internal sealed record Interviewee
{
    private string? File { get; init; }

    private bool IsRenamed { get; init; }

    private bool IsReclaimed { get; init; }

    /// <summary>The spectrum it is asked about by.</summary>
    public required CompiledSpectrum Spectrum { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>What it is claimed to be, if anything.</summary>
    public SpectrumCategory? Claimed { get; private init; }

    /// <summary>What is stated of it before anything is asked.</summary>
    public required FactBits Facts { get; init; }

    /// <summary>The spectrum, as data.</summary>
    public SpectrumModel Model => Spectrum.Model;

    /// <summary>A new one.</summary>
    public static Interviewee New(CompiledSpectrum spectrum, string? id, string? name, string language)
    {
        string called = name ?? id ?? InterviewWords.Unnamed.In(language);
        return new Interviewee { Spectrum = spectrum, Id = id ?? IdOf(called), Name = called, Facts = spectrum.Model.NothingKnown() };
    }

    /// <summary>One of a declaration file: its only one, or that of an id.</summary>
    /// <exception cref="ToolException">There is no such one, or the file cannot be written on.</exception>
    public static Interviewee In(string path, string? id, Invocation invocation, CancellationToken cancellation)
    {
        if (path == InputRequest.StandardInput) throw new ToolException(ToolTexts.AnswersFromInput);

        var loader = new RecordLoader(invocation, invocation.Inputs with { Paths = [path] });
        Record record = id is null ? Only(loader.Load(cancellation).Take(2).ToArray(), path) : loader.Find(id, cancellation);
        if (record.File.Kind != FileKind.Declarations) throw new ToolException(ToolTexts.AskNeedsDeclarations, path);

        return new Interviewee
        {
            Spectrum = record.Declaration.Spectrum,
            Id = record.Declaration.Id,
            Name = record.Declaration.Claim.Name,
            Claimed = record.Claimed,
            Facts = record.Declaration.Claim.Facts.Bits,
            File = InputText.Read(record.File, invocation.Host).Text,
        };
    }

    /// <summary>The same under another name, or with another claim, where these are given.</summary>
    /// <exception cref="ToolException">There is no such category.</exception>
    public Interviewee With(string? name, string? claims) => this with
    {
        Name = name ?? Name,
        IsRenamed = name is not null,
        Claimed = claims is null ? Claimed : CategoryOf(claims),
        IsReclaimed = claims is not null,
    };

    /// <summary>The text of its declaration file, with what is known of it by now.</summary>
    public string Write(FactBits facts)
    {
        if (File is null) return DeclarationDraft.New(Spectrum.Spectrum.Id, Id, Name, Claimed?.Id, Model, facts);

        string text = DeclarationDraft.WithFacts(File, Id, Model, Facts, facts);
        if (IsRenamed) text = DeclarationDraft.WithText(text, Id, "name", Name);
        return IsReclaimed ? DeclarationDraft.WithText(text, Id, "claims", Claimed!.Id) : text;
    }

    private SpectrumCategory CategoryOf(string id) => Model.Categories.FirstOrDefault(c => c.Id == id)
        ?? throw UnknownName.Of(ToolTexts.NoSuchCategory, id, [.. Model.Categories.Select(c => c.Id)]);

    private static Record Only(Record[] records, string path) => records.Length switch
    {
        1 => records[0],
        0 => throw new ToolException(ToolTexts.NothingDeclared, path),
        _ => throw new ToolException(ToolTexts.SeveralDeclared, path),
    };

    /// <summary>An id made of a name as people make them: <c>allianceForIntegrity</c>.</summary>
    private static string IdOf(string name)
    {
        string[] words = [.. string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        string id = string.Concat(words.Select((word, i) => i == 0 ? char.ToLowerInvariant(word[0]) + word[1..] : char.ToUpperInvariant(word[0]) + word[1..]));
        return id.Length > 0 ? id : name;
    }
}
