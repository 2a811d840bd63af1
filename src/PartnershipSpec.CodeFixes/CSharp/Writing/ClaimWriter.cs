using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>Proposals as changes of the code that makes a claim.</summary>
/// <param name="claim">The claim as it is written.</param>
/// <param name="diagnostic">What was found of it.</param>
internal sealed class ClaimWriter(ClaimSyntax claim, Diagnostic diagnostic)
{
    /// <summary>The change that makes a proposal true; null where the code leaves no place for it, or would not compile any more.</summary>
    internal Replacement? Write(Proposal proposal, CancellationToken cancellation) =>
        Change(proposal) is { } change && SpeculativeCompilation.Accepts(claim.Model, change, cancellation) ? change : null;

    private Replacement? Change(Proposal proposal) => proposal switch
    {
        ClaimCategory category => claim.Claim(CSharpNames.Pascal(category.Id)),
        StateFact fact => State(fact),
        MarkOpen mark => Remark(mark.Trait, mark.Trait.NamesAll),
        MarkComplete mark => Remark(mark.Trait, !mark.Trait.NamesAll),
        Accept accept => Suppression.Write(claim, diagnostic, accept.Criteria),
        _ => null,
    };

    private Replacement? State(StateFact fact)
    {
        string property = CSharpNames.Pascal(fact.Trait.Id);
        if (claim.TypeOf(property) is not { } type) return null;
        if (fact.Trait.Kind == SpectrumTraitKind.Flag) return claim.Put(property, Literal(fact.Values[0] == 1));

        List<string> names = [.. fact.Values.Select(v => CSharpNames.Pascal(fact.Trait.Values[v].Id))];
        if (fact.Trait.Kind != SpectrumTraitKind.Set) return claim.Put(property, Enumerations.Member(claim.Generator, type, names[0]));
        if (WrittenMembers(property) is { } written) return claim.Put(property, names.Aggregate(written, (value, name) =>
            Enumerations.With(claim.Model, value, Enumerations.Member(claim.Generator, type, name), CSharpNames.OpenMarker)));

        // What is named does not say that there are no others.
        if (names.Count == 0) names.Add(CSharpNames.NoneValue);
        else if (fact.Trait.NamesAll) names.Add(CSharpNames.OpenMarker);
        return claim.Put(property, Enumerations.Members(claim.Generator, type, names));
    }

    /// <summary>Marks a set the other way: puts its marker, or takes it out.</summary>
    private Replacement? Remark(Trait trait, bool isMarkedAfter)
    {
        string property = CSharpNames.Pascal(trait.Id);
        string marker = trait.NamesAll ? CSharpNames.OpenMarker : CSharpNames.CompleteMarker;
        if (WrittenMembers(property) is not { } written || claim.TypeOf(property) is not { } type) return null;

        ExpressionSyntax? value = isMarkedAfter
            ? Enumerations.Or(written, Enumerations.Member(claim.Generator, type, marker))
            : Enumerations.Without(claim.Model, written, marker);
        return value is null ? null : claim.Put(property, value);
    }

    /// <summary>A constant value that names members of a set; null where none is written.</summary>
    private ExpressionSyntax? WrittenMembers(string property) =>
        claim.ValueOf(property) is { } value && claim.Model.GetConstantValue(value) is { HasValue: true, Value: int members } && (members & ~(1 << CSharpNames.MarkerBit)) != 0
            ? value
            : null;

    private ExpressionSyntax Literal(bool value) => (ExpressionSyntax)claim.Generator.LiteralExpression(value);
}
