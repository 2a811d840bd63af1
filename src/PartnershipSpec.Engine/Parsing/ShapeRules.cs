using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>The rules by which a kind of file reports that it is not as it should be.</summary>
internal sealed class ShapeRules(Rule notJson, Rule malformed, Rule unknownName, Rule idTaken)
{
    internal readonly Rule NotJson = notJson;

    internal readonly Rule Malformed = malformed;

    internal readonly Rule UnknownName = unknownName;

    internal readonly Rule IdTaken = idTaken;

    internal static readonly ShapeRules Spec =
        new(RuleCatalogue.SpecNotJson, RuleCatalogue.SpecMalformed, RuleCatalogue.SpecUnknownName, RuleCatalogue.SpecIdTaken);

    internal static readonly ShapeRules Declarations = new(
        RuleCatalogue.DeclarationNotJson, RuleCatalogue.DeclarationMalformed, RuleCatalogue.DeclarationUnknownName,
        RuleCatalogue.DeclarationTwice);
}
