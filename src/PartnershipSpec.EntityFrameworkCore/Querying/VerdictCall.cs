using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartnershipSpec.EntityFrameworkCore.Mapping;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>A verdict as a query asks for it, <c>Judge(category, entity.Facts).Verdict</c>, and what is asked instead.</summary>
internal sealed class VerdictCall
{
    private readonly Expression _category;
    private readonly MemberExpression _facts;
    private readonly FactsLayout _layout;
    private readonly AtomRules _rules;

    /// <param name="model">The model of the context.</param>
    /// <param name="category">The claimed category: a constant, a parameter, or whatever the database can compute.</param>
    /// <param name="facts">The facts: a mapped property.</param>
    internal VerdictCall(IReadOnlyModel model, Expression category, Expression facts)
    {
        if (facts is not MemberExpression { Expression: { } entity } property
            || model.FindEntityType(entity.Type)?.FindProperty(DigestColumn.PropertyOf(property.Member.Name)) is null)
        {
            throw Untranslatable.Because(
                facts,
                "the facts of a verdict must be the property of an entity that HasFacts(…) maps; judge other facts before the query");
        }

        _category = category;
        _facts = property;
        _layout = FactsLayout.Of(facts.Type);
        _rules = new AtomRules(_layout.Spectrum.Model.PropagationRules);
    }

    private IReadOnlyList<SpectrumCategory> Categories => _layout.Spectrum.Model.Categories;

    /// <summary>The category, where the query names it.</summary>
    private SpectrumCategory? Named
    {
        get
        {
            if (_category is not ConstantExpression { Value: { } constant }) return null;

            int rank = Convert.ToInt32(constant, null);
            return rank >= 1 && rank <= Categories.Count
                ? Categories[rank - 1]
                : throw Untranslatable.Because(_category, $"the spectrum “{_layout.Spectrum.Model.Id}” has no such category");
        }
    }

    /// <summary>
    /// The verdict: NULL, and an exception for who reads it, where the words are of another version or the category is none.
    /// </summary>
    internal Expression Value
    {
        get
        {
            Expression none = Expression.Constant(null, typeof(Verdict?));
            Expression verdict = Named is { } named
                ? Nullable(On(named).Value)
                : Categories.Reverse().Aggregate(
                    none, (others, one) => Expression.Condition(IsClaimed(one), Nullable(On(one).Value), others));
            return Expression.Convert(Expression.Condition(IsSameVersion, verdict, none), typeof(Verdict));
        }
    }

    private BinaryExpression IsSameVersion => Expression.Equal(
        Expression.Call(
            typeof(EF), nameof(EF.Property), [typeof(string)], _facts.Expression!,
            Expression.Constant(DigestColumn.PropertyOf(_facts.Member.Name))),
        Expression.Constant(_layout.Spectrum.Digest));

    /// <summary>Whether the verdict is, or is not, this one; where there is none, neither.</summary>
    internal Expression Is(Verdict verdict, bool isNot)
    {
        Expression answer = Named is { } named ? On(named) : Logic.Any(Categories.Select(one => Logic.All([IsClaimed(one), On(one)])));
        return Logic.All([IsSameVersion, answer]);

        Expression On(SpectrumCategory one) => isNot ? Logic.Not(this.On(one).Is(verdict)) : this.On(one).Is(verdict);
    }

    private static UnaryExpression Nullable(Expression verdict) => Expression.Convert(verdict, typeof(Verdict?));

    private BinaryExpression IsClaimed(SpectrumCategory category) =>
        Expression.Equal(_category, Expression.Constant(Enum.ToObject(_category.Type, category.Rank), _category.Type));

    private VerdictExpression On(SpectrumCategory category) => new(category, new PropagatedFacts(_rules, Word));

    private MemberExpression Word(int word, bool isFalse) => Expression.Field(_facts, (isFalse ? _layout.Excluded : _layout.Known)[word]);
}
