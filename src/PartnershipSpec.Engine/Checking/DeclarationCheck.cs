using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Checking;

/// <summary>Checks a declaration file: how it is written, its claims and its acceptances.</summary>
internal static class DeclarationCheck
{
    /// <summary>
    /// What one pass finds: first how the file is written, as far as it was read, then each declaration in its turn, its claim before its
    /// acceptances. Each is looked at once it is asked for.
    /// </summary>
    /// <param name="file">The file, as read among the others of its project.</param>
    /// <param name="terms">On what terms.</param>
    /// <param name="pass">Which pass.</param>
    /// <param name="cancellation">Gives the check up, at the next declaration.</param>
    public static IEnumerable<FileFinding> Find(
        DeclarationDocument file, DeclarationTerms terms, ReportingPass pass, CancellationToken cancellation = default)
    {
        foreach (Problem problem in file.Problems.Where(p => ReportingPasses.Of(p.Rule) == pass)) yield return new FileFinding(problem);
        if (!file.CanBeJudged) yield break;

        foreach (Declaration declaration in file.Declarations)
        {
            // Each may take a while, whether or not anything is found of it.
            cancellation.ThrowIfCancellationRequested();
            foreach (FileFinding finding in OfClaim(file, declaration, terms, pass)) yield return finding;
            if (pass != ReportingPasses.Of(RuleCatalogue.AcceptanceUnfounded)) continue;
            foreach (FileFinding finding in Acceptances.Check(file, declaration, terms.Today)) yield return finding;
        }
    }

    /// <summary>All there is to find, in the order of the file; of one location in the order of the rules.</summary>
    public static IReadOnlyList<FileFinding> FindAll(
        DeclarationDocument file, DeclarationTerms terms, CancellationToken cancellation = default) =>
        Find(file, terms, [ReportingPass.Build, ReportingPass.Editor], cancellation);

    /// <summary>What some passes find, in that order.</summary>
    public static IReadOnlyList<FileFinding> Find(
        DeclarationDocument file, DeclarationTerms terms, IReadOnlyList<ReportingPass> passes, CancellationToken cancellation) =>
    [
        .. passes.SelectMany(pass => Find(file, terms, pass, cancellation))
            .OrderBy(f => f.Problem.Location.Span.Start)
            .ThenBy(f => f.Problem.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>
    /// What acceptances silence, for those who list it all the same: of each acceptance that holds, what would be reported of its
    /// criterion.
    /// </summary>
    public static IEnumerable<FileFinding> FindAccepted(
        DeclarationDocument file, DeclarationTerms terms, CancellationToken cancellation = default)
    {
        if (!file.CanBeJudged) yield break;

        foreach (Declaration declaration in file.Declarations.Where(d => d.Acceptances.Count > 0))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Acceptance acceptance in declaration.Acceptances.Where(a => a.HoldsOn(terms.Today)))
            {
                // All other criteria are left out, so that each finding is about this one alone.
                var alone = new ClaimTerms { IsAccepted = id => id != acceptance.Criterion, SeverityOf = terms.SeverityOf };
                IEnumerable<ClaimFinding> silenced = new ClaimOnTerms(declaration.Spectrum, declaration.Claim, alone).FindAll()
                    .Where(finding => finding.Criteria.Contains(acceptance.Criterion));
                foreach (ClaimFinding finding in silenced) yield return Located(finding, file, declaration, acceptance);
            }
        }
    }

    private static IEnumerable<FileFinding> OfClaim(
        DeclarationDocument file, Declaration declaration, DeclarationTerms terms, ReportingPass pass) =>
        terms.For(declaration).Find(pass).Select(finding => Located(finding, file, declaration));

    private static FileFinding Located(
        ClaimFinding finding, DeclarationDocument file, Declaration declaration, Acceptance? acceptedBy = null)
    {
        IReadOnlyList<SourceLocation> all = ClaimLocations.Of(finding, declaration.Spectrum, new LocationsInFile(file, declaration));
        return new FileFinding(new Problem(finding.Rule, all[0], finding.Message, [.. all.Skip(1)]))
        {
            Severity = finding.Severity,
            Declaration = declaration,
            AcceptedBy = acceptedBy,
            Subject = finding,
        };
    }

    private sealed class LocationsInFile(DeclarationDocument file, Declaration declaration) : IClaimLocations<SourceLocation>
    {
        public SourceLocation Claim => file.File.LocationOf(declaration.ClaimSpan);

        public SourceLocation? OfFact(int trait, IReadOnlyList<int>? absent) =>
            declaration.Statements.FirstOrDefault(s => s.Trait == trait) is { } stated ? file.File.LocationOf(Of(stated, absent)) : null;

        public SourceLocation InSpec(SourceLocation location) => location;

        /// <summary>
        /// The value that is stated, or the entry of <c>without</c> that names a member; of several members the whole list.
        /// </summary>
        private SourceSpan Of(FactStatement stated, IReadOnlyList<int>? absent)
        {
            if (absent is null || stated.Without is not { } without) return stated.Span;
            if (absent.Count > 1) return without.Span;

            string id = declaration.Spectrum.Model.Traits[stated.Trait].Values[absent[0]].Id;
            return without.Items.First(item => item.Text == id).Span;
        }
    }
}
