using System;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>On what terms a declaration file is checked.</summary>
/// <param name="Today">The day on which acceptances must hold, as <c>yyyy-MM-dd</c>; on any other text, none is past its date.</param>
/// <param name="SeverityOf">How grave the project holds the refutation of a criterion; null where it says nothing.</param>
internal sealed record DeclarationTerms(string Today, Func<string, RuleSeverity?> SeverityOf)
{
    /// <summary>The claim of a declaration on these terms.</summary>
    public ClaimOnTerms For(Declaration declaration) =>
        new(declaration.Spectrum, declaration.Claim, Acceptances.Terms(declaration, Today, SeverityOf));
}
