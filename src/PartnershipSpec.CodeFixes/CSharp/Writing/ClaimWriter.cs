using System.Collections.Generic;
using System.Linq;
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
    private readonly MemberUnion _unions = new(claim.Model);
    private readonly NamesInScope _names = claim.Names;

    /// <summary>The change that is to make a proposal true; null where the code leaves no place for it.</summary>
    internal CodeChange? Write(Proposal proposal) => proposal switch
    {
        ClaimCategory category => claim.Claim(CSharpNames.Pascal(category.Id)),
        StateFact fact => State(fact),
        MarkOpen mark => Remark(mark.Trait, mark.Trait.NamesAll),
        MarkComplete mark => Remark(mark.Trait, !mark.Trait.NamesAll),
        Accept accept => Suppression.Write(claim, diagnostic, accept.Criteria),
        _ => null,
    };

    private CodeChange? State(StateFact fact)
    {
        string property = CSharpNames.Pascal(fact.Trait.Id);
        if (claim.TypeOf(property) is not { } type) return null;
        if (fact.Trait.Kind == SpectrumTraitKind.Flag) return claim.Put(property, fact.Values[0] == 1 ? "true" : "false");

        List<string> names = [.. fact.Values.Select(v => CSharpNames.Pascal(fact.Trait.Values[v].Id))];
        if (fact.Trait.Kind == SpectrumTraitKind.Set && WrittenMembers(property) is { } written)
            return Union(type, names) is { } more ? _unions.With(written, more, CSharpNames.OpenMarker) : null;

        // What is named does not say that there are no others.
        if (names.Count == 0) names.Add(CSharpNames.NoneValue);
        else if (fact.Trait is { Kind: SpectrumTraitKind.Set, NamesAll: true }) names.Add(CSharpNames.OpenMarker);
        return Union(type, names) is { } value ? claim.Put(property, value) : null;
    }

    /// <summary>Marks a set the other way: puts its marker, or takes it out.</summary>
    private CodeChange? Remark(Trait trait, bool isMarkedAfter)
    {
        string property = CSharpNames.Pascal(trait.Id);
        string marker = trait.NamesAll ? CSharpNames.OpenMarker : CSharpNames.CompleteMarker;
        if (WrittenMembers(property) is not { } written || claim.TypeOf(property) is not { } type) return null;
        if (!isMarkedAfter) return _unions.Without(written, marker);
        return _names.OfMember(type, marker) is { } name ? _unions.With(written, name, marker) : null;
    }

    /// <summary>Members of an enumeration as one value; null where no name leads to one of them.</summary>
    private string? Union(ITypeSymbol type, IEnumerable<string> members)
    {
        string?[] names = [.. members.Select(member => _names.OfMember(type, member))];
        return names.Contains(null) ? null : string.Join(" | ", names);
    }

    /// <summary>A constant value that names members of a set; null where none is written.</summary>
    private ExpressionSyntax? WrittenMembers(string property) =>
        claim.ValueOf(property) is { } value && claim.Model.GetConstantValue(value) is { HasValue: true, Value: int members }
            && (members & ~(1 << CSharpNames.MarkerBit)) != 0
            ? value
            : null;
}
