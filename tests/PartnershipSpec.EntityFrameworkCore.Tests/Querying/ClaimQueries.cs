using System;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using Wide;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Querying;

/// <summary>Queries for verdicts, as the code of an application has them for its spectrum.</summary>
internal abstract class ClaimQueries<TEntity, TCategory, TFacts>
    where TEntity : class, IClaim<TCategory, TFacts>, new()
    where TCategory : unmanaged, Enum
    where TFacts : unmanaged, IPackedFacts
{
    internal abstract Verdict InMemory(TCategory category, TFacts facts);

    /// <summary>Placement, best and neighbour, in memory.</summary>
    internal abstract (Placement Placement, TCategory? Best, TCategory? Neighbour) Placed(TFacts facts);

    internal abstract Expression<Func<TEntity, Verdict>> OfConstant(TCategory category);

    internal abstract Expression<Func<TEntity, Verdict>> OfCaptured(TCategory category);

    internal abstract Expression<Func<TEntity, Verdict>> OfClaimed();

    internal abstract Expression<Func<TEntity, bool>> Is(TCategory category, Verdict verdict);

    internal abstract Expression<Func<TEntity, bool>> IsNot(Verdict verdict);
}

internal sealed class BundledQueries : ClaimQueries<Programme, PartnershipCategory, PartnershipFacts>
{
    internal override Verdict InMemory(PartnershipCategory category, PartnershipFacts facts) =>
        PartnershipClassifier.Judge(category, facts).Verdict;

    internal override (Placement Placement, PartnershipCategory? Best, PartnershipCategory? Neighbour) Placed(PartnershipFacts facts) =>
        PartnershipClassifier.Classify(facts) is var placed ? (placed.Placement, placed.Best, placed.Neighbour) : default;

    internal override Expression<Func<Programme, Verdict>> OfConstant(PartnershipCategory category) =>
        p => PartnershipClassifier.Judge(EF.Constant(category), p.Facts).Verdict;

    internal override Expression<Func<Programme, Verdict>> OfCaptured(PartnershipCategory category) =>
        p => PartnershipClassifier.Judge(category, p.Facts).Verdict;

    internal override Expression<Func<Programme, Verdict>> OfClaimed() => p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict;

    internal override Expression<Func<Programme, bool>> Is(PartnershipCategory category, Verdict verdict) =>
        p => PartnershipClassifier.Judge(EF.Constant(category), p.Facts).Verdict == EF.Constant(verdict);

    internal override Expression<Func<Programme, bool>> IsNot(Verdict verdict) =>
        p => EF.Constant(verdict) != PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict;
}

internal sealed class WideQueries : ClaimQueries<WideProject, ProjectCategory, ProjectFacts>
{
    internal override Verdict InMemory(ProjectCategory category, ProjectFacts facts) => ProjectClassifier.Judge(category, facts).Verdict;

    internal override (Placement Placement, ProjectCategory? Best, ProjectCategory? Neighbour) Placed(ProjectFacts facts) =>
        ProjectClassifier.Classify(facts) is var placed ? (placed.Placement, placed.Best, placed.Neighbour) : default;

    internal override Expression<Func<WideProject, Verdict>> OfConstant(ProjectCategory category) =>
        p => ProjectClassifier.Judge(EF.Constant(category), p.Facts).Verdict;

    internal override Expression<Func<WideProject, Verdict>> OfCaptured(ProjectCategory category) =>
        p => ProjectClassifier.Judge(category, p.Facts).Verdict;

    internal override Expression<Func<WideProject, Verdict>> OfClaimed() => p => ProjectClassifier.Judge(p.Claimed, p.Facts).Verdict;

    internal override Expression<Func<WideProject, bool>> Is(ProjectCategory category, Verdict verdict) =>
        p => ProjectClassifier.Judge(EF.Constant(category), p.Facts).Verdict == EF.Constant(verdict);

    internal override Expression<Func<WideProject, bool>> IsNot(Verdict verdict) =>
        p => EF.Constant(verdict) != ProjectClassifier.Judge(p.Claimed, p.Facts).Verdict;
}
