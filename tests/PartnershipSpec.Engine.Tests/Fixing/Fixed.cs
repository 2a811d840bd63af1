using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Tests.Json.Editing;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Fixing;

/// <summary>A declaration file, what is found of its one claim, and what comes of the proposals.</summary>
internal sealed class Fixed
{
    private readonly CompiledSpectrum _spectrum;

    internal Fixed(CompiledSpectrum spectrum, string text)
    {
        _spectrum = spectrum;
        File = Declared.File(spectrum, text);
        Declaration = Assert.Single(File.Declarations);
        Findings = OnTerms.FindAll();
    }

    internal DeclarationDocument File { get; }

    internal Declaration Declaration { get; }

    internal ClaimOnTerms OnTerms => new DeclarationTerms("", _ => null).For(Declaration);

    internal IReadOnlyList<ClaimFinding> Findings { get; }

    internal static Fixed Of(CompiledSpectrum spectrum, string facts, string? claims) => new(spectrum, Declared.Text(facts, claims));

    internal IReadOnlyList<Proposal> Proposals(BrokenRule finding) => Engine.Fixing.Proposals.For(finding, OnTerms);

    /// <summary>The titles of what is proposed about the one finding of a rule.</summary>
    internal string[] Titles(string rule) => [.. Proposals(Single(rule)).Select(p => p.Title.English())];

    internal ClaimFinding Single(string rule) => Assert.Single(Findings, f => f.Rule.Id == rule);

    /// <summary>The file with a proposal made true; null where it cannot be.</summary>
    internal string? Text(Proposal proposal)
    {
        IReadOnlyList<TextEdit> edits = DeclarationEdits.Of(proposal, File, Declaration);
        return edits.Count == 0 ? null : TextEdit.Apply(File.File.Tree.Text, Edited.Sound(File.File.Tree.Text, edits));
    }

    /// <summary>The file as it is after a proposal.</summary>
    internal Fixed? After(Proposal proposal) => Text(proposal) is { } text ? new Fixed(_spectrum, text) : null;

    /// <summary>The text of the file after the one proposal of a title.</summary>
    internal string? Text(string rule, string title) => Text(Assert.Single(Proposals(Single(rule)), p => p.Title.English() == title));

    /// <summary>The facts of the file after the one proposal of a title, as written.</summary>
    internal string? FactsAfter(string rule, string title)
    {
        if (Text(rule, title) is not { } text) return null;
        int start = text.IndexOf("\"facts\": ", StringComparison.Ordinal) + "\"facts\": ".Length;
        return text[start..text.LastIndexOf(" } ] }", StringComparison.Ordinal)];
    }
}
