using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Declarations;

/// <summary>A claim in a declaration file.</summary>
internal sealed class DeclaredClaim : ReportedClaim
{
    private readonly DeclarationDocument _file;
    private readonly ClaimTerms _terms;
    private ClaimLocations? _places;

    private DeclaredClaim(DeclarationDocument file, Declaration declaration, ClaimTerms terms)
    {
        _file = file;
        Declaration = declaration;
        _terms = terms;
    }

    /// <summary>The declaration that makes it.</summary>
    internal Declaration Declaration { get; }

    /// <inheritdoc />
    internal override CompiledSpectrum Spectrum => Declaration.Spectrum;

    /// <inheritdoc />
    internal override Claim Claim => Declaration.Claim;

    /// <inheritdoc />
    protected override ClaimLocations Places => _places ??= new ClaimLocations(
        _file.File.LocationOf(Declaration.ClaimSpan).ToLocation(), Declaration.Statements.ToDictionary(s => s.Trait, s => _file.File.LocationOf(s.Span).ToLocation()));

    /// <summary>The claims of a file; none while it is not JSON.</summary>
    /// <param name="file">The file as read.</param>
    /// <param name="project">The project it belongs to.</param>
    /// <param name="options">What the project says of the file.</param>
    internal static IEnumerable<DeclaredClaim> In(DeclarationDocument file, ProjectContext project, AnalyzerConfigOptions options)
    {
        Func<string, RuleSeverity?> severityOf = SeverityOverrides.Of(() => options);
        return file.CanBeJudged ? file.Declarations.Select(d => new DeclaredClaim(file, d, Acceptances.Terms(d, project.Today, severityOf))) : [];
    }

    /// <inheritdoc />
    protected override IEnumerable<ClaimFinding> Judge(Claim claim, ReportingPass pass) => ClaimJudge.Judge(Spectrum, claim, _terms, pass);
}
