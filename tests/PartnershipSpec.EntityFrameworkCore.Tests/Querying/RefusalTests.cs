using System;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartnershipSpec.EntityFrameworkCore.Tests.Databases;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using Wide;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Querying;

/// <summary>What the database cannot compute is refused, with the reason; nothing is computed in memory instead.</summary>
public sealed class RefusalTests : IDisposable
{
    private const PartnershipCategory Network = PartnershipCategory.Network;

    private readonly SqliteRegister _database = new();
    private readonly RegisterContext _context;

    public RefusalTests() => _context = _database.Open();

    public void Dispose()
    {
        _context.Dispose();
        _database.Dispose();
    }

    [Fact]
    public void Of_a_judgement_only_the_verdict_is_translated() => Refused(
        "of a judgement, the database computes only the Verdict",
        _context.Programmes.Select(p => PartnershipClassifier.Judge(Network, p.Facts)),
        _context.Programmes.Select(p => PartnershipClassifier.Judge(Network, p.Facts).Contradictions.Count),
        _context.Programmes.Where(p => PartnershipClassifier.Judge(Network, p.Facts).Advise().IsPossible));

    [Fact]
    public void A_judgement_cannot_be_kept_and_asked_for_the_verdict_later() => Refused(
        "asked for at once as in Judge(…).Verdict",
        _context.Programmes.Select(p => new { Judgement = PartnershipClassifier.Judge(Network, p.Facts) })
            .Where(p => p.Judgement.Verdict == Verdict.Open));

    [Fact]
    public void A_classification_is_refused_with_the_navigation_to_use_instead() => Refused(
        "WithPlacement(…)",
        _context.Programmes.Where(p => PartnershipClassifier.Classify(p.Facts).Best == PartnershipCategory.Network),
        _context.Projects.Select(p => ProjectClassifier.Classify(p.Facts).Placement));

    [Fact]
    public void Explanations_and_texts_are_refused_even_where_they_are_only_selected() => Refused(
        "it runs in the application",
        _context.Programmes.Select(p => p.Facts.ToJson()),
        _context.Programmes.Select(p => PartnershipClassifier.Explain(p.Facts).ToText("en")),
        _context.Programmes.Where(p => p.Facts.Without(Sectors.Academia) == p.Facts));

    [Fact]
    public void Facts_that_are_no_mapped_property_are_refused()
    {
        var facts = new PartnershipFacts { OpenRelations = true };
        Refused(
            "must be the property of an entity that HasFacts(…) maps",
            _context.Programmes.Where(p => PartnershipClassifier.Judge(p.Claimed, facts).Verdict == Verdict.Open),
            _context.Programmes.Where(
                p => PartnershipClassifier.Judge(Network, new PartnershipFacts { OpenRelations = p.Id > 1 }).Verdict == Verdict.Open),
            _context.Programmes.Select(p => new { p.Facts })
                .Where(p => PartnershipClassifier.Judge(Network, p.Facts).Verdict == Verdict.Open));
    }

    [Fact]
    public void A_constant_that_is_no_category_is_refused() => Refused(
        "has no such category",
        _context.Programmes.Where(p => PartnershipClassifier.Judge((PartnershipCategory)77, p.Facts).Verdict == Verdict.Open));

    [Fact]
    public void What_is_no_category_has_no_verdict_that_could_be_read_or_counted()
    {
        _context.Add(new Programme { Claimed = (PartnershipCategory)77 });
        _context.SaveChanges();
        Assert.Throws<InvalidOperationException>(
            () => _context.Programmes.Select(p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict).ToList());
        Assert.Equal(0, _context.Programmes.Count(p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict == Verdict.Open));
        Assert.Equal(0, _context.Programmes.Count(p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict != Verdict.Open));
    }

    [Fact]
    public void A_verdict_that_is_judged_before_the_query_is_a_parameter_like_any_other()
    {
        var facts = new PartnershipFacts { OpenRelations = true };
        _context.Add(new Programme { Claimed = PartnershipCategory.Network });
        _context.SaveChanges();
        Assert.Equal(1, _context.Programmes.Count(p => PartnershipClassifier.Judge(Network, facts).Verdict == Verdict.Open));
    }

    [Fact]
    public void Facts_of_an_entity_that_is_not_there_have_no_verdict()
    {
        _context.Add(new Programme { Parent = new Programme() });
        _context.SaveChanges();
        Assert.Equal(1, _context.Programmes.Count(p => PartnershipClassifier.Judge(Network, p.Parent!.Facts).Verdict == Verdict.Open));
        Assert.Equal(0, _context.Programmes.Count(p => PartnershipClassifier.Judge(Network, p.Parent!.Facts).Verdict != Verdict.Open));
    }

    [Fact]
    public void A_context_without_UsePartnershipSpec_says_what_placements_take()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        using var context = new RegisterContext(new DbContextOptionsBuilder<RegisterContext>().UseSqlite(connection).Options);
        context.Database.OpenConnection();
        context.Database.EnsureCreated();
        string message = Assert.Throws<SqliteException>(() => context.Programmes.Select(p => p.Placement!.Best).ToList()).Message;
        Assert.Contains("Placements take UsePartnershipSpec() in the options of the context", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_whose_key_is_of_several_properties_has_no_placement() => Assert.Contains(
        "needs a key of one property",
        Assert.Throws<InvalidOperationException>(() => ModelOf(b => b.HasKey(p => new { p.Id, p.Name }))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_entity_in_a_table_whose_name_has_a_dot_has_no_placement() => Assert.Contains(
        "has a dot in it",
        Assert.Throws<InvalidOperationException>(() => ModelOf(b => b.ToTable("a.b"))).Message, StringComparison.Ordinal);

    private static IModel ModelOf(Action<EntityTypeBuilder<Programme>> configure)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        DbContextOptionsBuilder options = new DbContextOptionsBuilder().UseSqlite(connection).UsePartnershipSpec();
        using var context = new ConfiguredContext(options.ReplaceService<IModelCacheKeyFactory, NoCache>().Options, configure);
        return context.Model;
    }

    private static void Refused(string why, params IQueryable[] queries)
    {
        foreach (IQueryable query in queries)
        {
            string message = Assert.Throws<InvalidOperationException>(() => query.Cast<object>().ToList()).Message;
            Assert.Contains("could not be translated to SQL: ", message, StringComparison.Ordinal);
            Assert.Contains(why, message, StringComparison.Ordinal);
        }
    }

    private sealed class ConfiguredContext(DbContextOptions options, Action<EntityTypeBuilder<Programme>> configure) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            configure(modelBuilder.Entity<Programme>());
            modelBuilder.Entity<Programme>().HasFacts(p => p.Facts).WithPlacement(p => p.Placement);
        }
    }

    private sealed class NoCache : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => new();
    }
}
