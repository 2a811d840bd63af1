using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>A declaration file, read among the others of its unit.</summary>
internal sealed class DeclarationSource(FoundFile file, InputText text, DeclarationDocument document) : RecordSource(file)
{
    /// <summary>Its text.</summary>
    public InputText Text { get; } = text;

    /// <summary>What it says.</summary>
    public DeclarationDocument Document { get; } = document;

    /// <inheritdoc />
    public override IEnumerable<Record> Records =>
        Document.CanBeJudged ? Document.Declarations.Select(d => new Record(d, File, Document.File.LocationOf(d.IdSpan))) : [];

    /// <inheritdoc />
    public override IEnumerable<Finding> Unread(Checker checker) =>
        Document.Problems.Where(p => p.Rule.Severity == RuleSeverity.Error).Select(p => checker.FindingOf(p, Document.File));

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Checker checker, CancellationToken cancellation)
    {
        DeclarationTerms terms = checker.TermsOf(File);
        var written = new WrittenDeclarations(Document.File);
        IEnumerable<FileFinding> findings = DeclarationCheck.Find(Document, terms, checker.Passes, cancellation);
        if (checker.WithAccepted) findings = findings.Concat(DeclarationCheck.FindAccepted(Document, terms, cancellation));
        foreach (FileFinding finding in findings)
        {
            string? declaration = finding.Declaration?.Id ?? written.IdAt(finding.Problem.Location.Span);
            yield return checker.FindingOf(finding, Document.File, declaration) with
            {
                Corrections = () => FileProposals.Of(finding, Document, terms, FixKinds.IsCorrection),
            };
        }
    }
}
