using System.Linq;
using System.Linq.Expressions;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>The verdict on a claim as expressions over the words of its facts: what the engine's tally comes to.</summary>
/// <param name="category">The claimed category.</param>
/// <param name="facts">The facts.</param>
internal sealed class VerdictExpression(SpectrumCategory category, PropagatedFacts facts)
{
    private readonly Formula[] _binding = [.. category.Criteria.Where(c => c.IsBinding).Select(c => c.Condition)];

    // Facts never refute what they meet, so the three exclude each other.
    private Expression IsContradicted => facts.IsMet(Formula.Any([.. _binding.Select(condition => condition.Not())]));

    private Expression IsEstablished => _binding.Length == 0 ? Logic.False : facts.IsMet(Formula.All(_binding));

    /// <summary>The verdict.</summary>
    internal Expression Value =>
        If(IsContradicted, Verdict.Contradicted, If(IsEstablished, Verdict.Established, Expression.Constant(Verdict.Open)));

    /// <summary>Whether the verdict is one of the three.</summary>
    internal Expression Is(Verdict verdict) => verdict switch
    {
        Verdict.Contradicted => IsContradicted,
        Verdict.Established => IsEstablished,
        Verdict.Open => Logic.All([Logic.Not(IsContradicted), Logic.Not(IsEstablished)]),
        _ => Logic.False,
    };

    private static Expression If(Expression condition, Verdict verdict, Expression otherwise) =>
        condition == Logic.False ? otherwise
        : condition == Logic.True ? Expression.Constant(verdict)
        : Expression.Condition(condition, Expression.Constant(verdict), otherwise);
}
