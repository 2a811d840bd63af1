using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.EntityFrameworkCore.Tests.Databases;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Querying;

/// <summary>Stores rows of any words and asks database and engine the same.</summary>
internal static class Agreement
{
    private static readonly Verdict[] Verdicts = Enum.GetValues<Verdict>();

    // Any words at all: also atoms both true and false, and levels and choices that no statement makes. Few bits, many or none.
    private static readonly Gen<ulong> Word =
        Gen.Select(Gen.ULong, Gen.ULong, Gen.Int[0, 3], (one, other, shape) => shape switch
        {
            0 => 0UL,
            1 => one,
            2 => one & other,
            _ => one | other,
        });

    internal static void Check<TEntity, TCategory, TFacts>(
        RegisterDatabase database, ClaimQueries<TEntity, TCategory, TFacts> queries, int iter)
        where TEntity : class, IClaim<TCategory, TFacts>, new()
        where TCategory : unmanaged, Enum
        where TFacts : unmanaged, IPackedFacts, IEquatable<TFacts>
    {
        TCategory[] categories = Enum.GetValues<TCategory>();
        Gen<TCategory> claimed = Gen.Int[0, categories.Length - 1].Select(i => categories[i]);
        Gen<(TCategory, ulong[])> row = Gen.Select(claimed, Word.Array[2 * default(TFacts).Spectrum.WordCount]);
        row.Array[1, 60].Sample(
            rows =>
            {
                using RegisterContext context = database.Open();
                context.Set<TEntity>().ExecuteDelete();
                context.AddRange(rows.Select(r => new TEntity { Claimed = r.Item1, Facts = PackedFacts.FromWords<TFacts>(r.Item2) }));
                context.SaveChanges();
                context.ChangeTracker.Clear();
                List<TEntity> stored = [.. InOrder(context.Set<TEntity>())];
                Assert.Equal(rows.Select(r => PackedFacts.FromWords<TFacts>(r.Item2)), stored.Select(e => e.Facts));

                foreach (TCategory category in categories) CheckCategory(context.Set<TEntity>(), stored, category, queries);
                CheckPlacements(context.Set<TEntity>(), stored, queries);
                CheckClaims(context.Set<TEntity>(), stored, queries);
            },
            iter: iter, threads: 1);
    }

    private static void CheckCategory<TEntity, TCategory, TFacts>(
        DbSet<TEntity> set, List<TEntity> stored, TCategory category, ClaimQueries<TEntity, TCategory, TFacts> queries)
        where TEntity : class, IClaim<TCategory, TFacts>, new()
        where TCategory : unmanaged, Enum
        where TFacts : unmanaged, IPackedFacts
    {
        Verdict[] expected = [.. stored.Select(e => queries.InMemory(category, e.Facts))];
        Assert.Equal(expected, InOrder(set).Select(queries.OfConstant(category)));
        Assert.Equal(expected, InOrder(set).Select(queries.OfCaptured(category)));
        foreach (Verdict verdict in Verdicts)
            Assert.Equal(stored.Where((_, i) => expected[i] == verdict).Select(e => e.Id), Ids(set, queries.Is(category, verdict)));
    }

    private static void CheckPlacements<TEntity, TCategory, TFacts>(
        DbSet<TEntity> set, List<TEntity> stored, ClaimQueries<TEntity, TCategory, TFacts> queries)
        where TEntity : class, IClaim<TCategory, TFacts>, new()
        where TCategory : unmanaged, Enum
        where TFacts : unmanaged, IPackedFacts
    {
        (Placement Placement, TCategory? Best, TCategory? Neighbour)[] expected = [.. stored.Select(e => queries.Placed(e.Facts))];
        List<TEntity> included = [.. InOrder(set.AsNoTracking().Include(e => e.Placement))];
        Assert.Equal(expected, included.Select(e => (e.Placement!.Placement, e.Placement.Best, e.Placement.Neighbour)));
        foreach (TCategory? best in expected.Select(e => e.Best).Distinct())
        {
            Assert.Equal(
                stored.Where((_, i) => Equals(expected[i].Best, best)).Select(e => e.Id), Ids(set, e => Equals(e.Placement!.Best, best)));
        }
    }

    private static void CheckClaims<TEntity, TCategory, TFacts>(
        DbSet<TEntity> set, List<TEntity> stored, ClaimQueries<TEntity, TCategory, TFacts> queries)
        where TEntity : class, IClaim<TCategory, TFacts>, new()
        where TCategory : unmanaged, Enum
        where TFacts : unmanaged, IPackedFacts
    {
        Verdict[] expected = [.. stored.Select(e => queries.InMemory(e.Claimed, e.Facts))];
        Assert.Equal(expected, InOrder(set).Select(queries.OfClaimed()));
        foreach (Verdict verdict in Verdicts)
            Assert.Equal(stored.Where((_, i) => expected[i] != verdict).Select(e => e.Id), Ids(set, queries.IsNot(verdict)));

        Dictionary<Verdict, int> counts = set.GroupBy(queries.OfClaimed()).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionary(g => g.Key, g => g.Count);
        Assert.Equal(expected.GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count()), counts);
    }

    private static IQueryable<TEntity> InOrder<TEntity>(IQueryable<TEntity> set)
        where TEntity : class => set.OrderBy(e => EF.Property<int>(e, "Id"));

    private static List<int> Ids<TEntity>(IQueryable<TEntity> set, Expression<Func<TEntity, bool>> condition)
        where TEntity : class => [.. InOrder(set.Where(condition)).Select(e => EF.Property<int>(e, "Id"))];
}
