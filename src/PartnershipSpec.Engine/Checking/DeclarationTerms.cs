using System;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>On what terms a declaration file is checked.</summary>
internal sealed class DeclarationTerms(string today, Func<string, RuleSeverity?> severityOf)
{
    /// <summary>The day on which acceptances must hold, as <c>yyyy-MM-dd</c>; on any other text, none is past its date.</summary>
    internal readonly string Today = today;

    /// <summary>How grave the project holds the refutation of a criterion; null where it says nothing.</summary>
    internal readonly Func<string, RuleSeverity?> SeverityOf = severityOf;

    /// <summary>The claim of a declaration on these terms.</summary>
    public ClaimOnTerms For(Declaration declaration) =>
        new(declaration.Spectrum, declaration.Claim, Acceptances.Terms(declaration, Today, SeverityOf));
}
