using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Reporting;

/// <summary>A fix finds its finding by what the diagnostic carries alone.</summary>
public sealed class FindingPropertiesTests
{
    private static readonly DeclarationTerms Terms = new("2026-01-01", _ => null);

    private static readonly ProjectSpectra Project = new(
        [
            new CompiledSpectrum(BundledSpectrum.Value, null),
            .. Repository.Examples("valid").Where(f => InputFiles.KindOf(f) == InputKind.Spec)
                .Select(f => new CompiledSpectrum(SpectrumParser.Parse(new SourceFile(f, File.ReadAllText(f))).Spectrum!, null)),
        ],
        [],
        allReadable: true);

    private static readonly IReadOnlyList<string> Paths =
        [.. Repository.Examples("valid").Concat(Repository.Examples("invalid")).Where(f => InputFiles.KindOf(f) == InputKind.Declarations)];

    public static TheoryData<string> Files => [.. Paths.Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_declaration_and_all_that_breaks_the_rule_are_read_back(string name)
    {
        DeclarationDocument file = Read(name);
        foreach (FileFinding finding in DeclarationCheck.FindAll(file, Terms))
        {
            Diagnostic diagnostic = FindingDiagnostic.Of(finding);
            Assert.Same(finding.Declaration, FindingProperties.DeclarationIn(file, diagnostic));
            if (finding is not { Declaration: { } declaration, Subject: { } subject }) continue;

            BrokenRule? read = FindingProperties.Read(diagnostic, finding.Problem.Rule, Terms.For(declaration));
            Assert.NotNull(read);
            Assert.Same(subject.Rule, read.Rule);
            Assert.Equal(subject.Deciding, read.Deciding);
            Assert.Equal(subject.Undecided, read.Undecided);
            Assert.Equal(subject.Criteria, read.Criteria);
            Assert.Equal(subject.Better, read.Better);
            Assert.Equal(subject.IsNeedless, read.IsNeedless);
        }
    }

    [Fact]
    public void The_examples_have_findings_of_every_kind()
    {
        IEnumerable<FileFinding> findings = Paths.SelectMany(path => DeclarationCheck.FindAll(Read(Path.GetFileName(path)), Terms));
        BrokenRule[] all = [.. findings.Select(f => f.Subject).OfType<BrokenRule>()];
        Assert.Contains(all, f => f.Deciding.Count > 0);
        Assert.Contains(all, f => f.Undecided.Count > 0);
        Assert.Contains(all, f => f.Criteria.Count > 1);
        Assert.Contains(all, f => f.Better is not null);
        Assert.Contains(all, f => f.IsNeedless);
        Assert.Contains(all, f => f.Rule == RuleCatalogue.AcceptanceUnfounded && !f.IsNeedless);
    }

    [Fact]
    public void What_another_claim_is_about_is_not_read()
    {
        DeclarationDocument file = DeclarationParser.Parse(
            new SourceFile("partnerships.json", """
                { "spectrum": "partnershipSpectrum", "partnerships": [
                  { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": false } },
                  { "id": "b", "name": "B", "claims": "roundTable", "facts": { "openRelations": false } } ] }
                """),
            Project);
        FileFinding finding = Assert.Single(DeclarationCheck.FindAll(file, Terms), f => f.Problem.Rule == RuleCatalogue.ClaimContradicted);
        Diagnostic diagnostic = FindingDiagnostic.Of(finding);
        Assert.NotNull(FindingProperties.Read(diagnostic, finding.Problem.Rule, Terms.For(file.Declarations[0])));
        Assert.Null(FindingProperties.Read(diagnostic, finding.Problem.Rule, Terms.For(file.Declarations[1])));
    }

    private static DeclarationDocument Read(string name) =>
        new DeclarationReader(Project).Read(new SourceFile(name, File.ReadAllText(Paths.Single(path => Path.GetFileName(path) == name))));
}
