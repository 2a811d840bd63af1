using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Checking;

/// <summary>A claim with all it is judged by, whatever its form.</summary>
/// <param name="Spectrum">The spectrum it claims by.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Terms">How the project takes its criteria.</param>
internal sealed record ClaimOnTerms(CompiledSpectrum Spectrum, Claim Claim, ClaimTerms Terms)
{
    /// <summary>The rules of one pass that it breaks.</summary>
    public IReadOnlyList<ClaimFinding> Find(ReportingPass pass) => ClaimJudge.Judge(Spectrum, Claim, Terms, pass);

    /// <summary>Every rule it breaks.</summary>
    public IReadOnlyList<ClaimFinding> FindAll() => ClaimJudge.Judge(Spectrum, Claim, Terms);
}
