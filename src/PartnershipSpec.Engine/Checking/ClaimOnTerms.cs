using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Checking;

/// <summary>A claim with all it is judged by, whatever its form.</summary>
internal sealed class ClaimOnTerms(CompiledSpectrum spectrum, Claim claim, ClaimTerms terms)
{
    /// <summary>The spectrum it claims by.</summary>
    internal readonly CompiledSpectrum Spectrum = spectrum;

    /// <summary>The claim.</summary>
    internal readonly Claim Claim = claim;

    /// <summary>How grave its criteria are to the project.</summary>
    internal readonly ClaimTerms Terms = terms;

    /// <summary>The rules of one pass that it breaks.</summary>
    public IReadOnlyList<ClaimFinding> Find(ReportingPass pass) => ClaimJudge.Judge(Spectrum, Claim, Terms, pass);

    /// <summary>Every rule it breaks.</summary>
    public IReadOnlyList<ClaimFinding> FindAll() => ClaimJudge.Judge(Spectrum, Claim, Terms);
}
