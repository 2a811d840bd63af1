using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Querying;

/// <summary>Verdicts outside the query itself: in query filters of the model, and in compiled queries.</summary>
public sealed class FilterTests : IDisposable
{
    private static readonly PartnershipFacts Closed = new() { OpenRelations = false };

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public FilterTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_query_filter_may_ask_for_a_verdict()
    {
        using FilteredContext context = Open(
            p => PartnershipClassifier.Judge(PartnershipCategory.Network, p.Facts).Verdict != Verdict.Contradicted);
        Assert.Equal(["open"], Names(context.Programmes));
        Assert.Equal(["closed", "open"], Names(context.Programmes.IgnoreQueryFilters()));
    }

    [Fact]
    public void A_filter_is_applied_to_what_a_query_reaches_by_navigations()
    {
        using FilteredContext context = Open(
            p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict != Verdict.Contradicted);
        context.Add(new Programme { Name = "child", Claimed = PartnershipCategory.Network, Parent = ClosedOne(context) });
        context.SaveChanges();
        context.ChangeTracker.Clear();
        Assert.Null(context.Programmes.Include(p => p.Parent).Single(p => p.Name == "child").Parent);
    }

    [Fact]
    public void A_filter_asks_for_the_category_that_the_context_names_at_the_time()
    {
        using FilteredContext context = Open(null);
        context.Watched = PartnershipCategory.Network;
        Assert.Equal(["open"], Names(context.Programmes));
        context.Watched = PartnershipCategory.MultiStakeholderPartnership;
        Assert.Equal(["closed", "open"], Names(context.Programmes));
    }

    [Fact]
    public void A_filter_that_the_database_cannot_compute_is_refused_when_the_model_is_made() => Assert.Contains(
        "of a judgement, the database computes only the Verdict",
        Assert.Throws<InvalidOperationException>(
            () => Open(p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Contradictions.Count == 0)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_compiled_query_takes_the_category_as_a_parameter()
    {
        Func<FilteredContext, PartnershipCategory, IEnumerable<string>> contradicted = EF.CompileQuery(
            (FilteredContext register, PartnershipCategory category) => register.Programmes.IgnoreQueryFilters()
                .Where(p => PartnershipClassifier.Judge(category, p.Facts).Verdict == Verdict.Contradicted).Select(p => p.Name));
        using FilteredContext context = Open(p => p.Id > 0);
        Assert.Equal(["closed"], contradicted(context, PartnershipCategory.Network));
        Assert.Empty(contradicted(context, PartnershipCategory.MultiStakeholderPartnership));
    }

    private static string[] Names(IQueryable<Programme> programmes) => [.. programmes.Select(p => p.Name).OrderBy(name => name)];

    private static Programme ClosedOne(FilteredContext context) => context.Programmes.IgnoreQueryFilters().Single(p => p.Name == "closed");

    private FilteredContext Open(Expression<Func<Programme, bool>>? filter)
    {
        DbContextOptions options = new DbContextOptionsBuilder().UseSqlite(_connection).UsePartnershipSpec()
            .ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory, EachContextItsModel>().Options;
        var context = new FilteredContext(options, filter);
        context.Database.EnsureCreated();
        context.AddRange(
            new Programme { Name = "open", Claimed = PartnershipCategory.Network },
            new Programme { Name = "closed", Claimed = PartnershipCategory.Network, Facts = Closed });
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return context;
    }

    private sealed class FilteredContext(DbContextOptions options, Expression<Func<Programme, bool>>? filter) : DbContext(options)
    {
        public DbSet<Programme> Programmes => Set<Programme>();

        public PartnershipCategory Watched { get; set; } = PartnershipCategory.Network;

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Programme>().HasFacts(p => p.Facts).WithPlacement(p => p.Placement);
            modelBuilder.Entity<Programme>().HasQueryFilter(
                "watched", p => PartnershipClassifier.Judge(Watched, p.Facts).Verdict != Verdict.Contradicted || filter != null);
            if (filter is not null) modelBuilder.Entity<Programme>().HasQueryFilter("given", filter);
        }
    }

    private sealed class EachContextItsModel : Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => new();
    }
}
