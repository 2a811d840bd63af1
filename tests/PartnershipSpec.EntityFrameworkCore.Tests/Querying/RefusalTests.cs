using System;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.EntityFrameworkCore.Tests.Databases;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using Wide;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Querying;

/// <summary>What the database cannot compute is refused, with the reason; nothing is computed in memory instead.</summary>
public sealed class RefusalTests : IDisposable
{
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
        _context.Programmes.Select(p => PartnershipClassifier.Judge(PartnershipCategory.Network, p.Facts)),
        _context.Programmes.Select(p => PartnershipClassifier.Judge(PartnershipCategory.Network, p.Facts).Contradictions.Count),
        _context.Programmes.Where(p => PartnershipClassifier.Judge(PartnershipCategory.Network, p.Facts).Advise().IsPossible));

    [Fact]
    public void A_judgement_cannot_be_kept_and_asked_for_the_verdict_later() => Refused(
        "asked for at once as in Judge(…).Verdict",
        _context.Programmes.Select(p => new { Judgement = PartnershipClassifier.Judge(PartnershipCategory.Network, p.Facts) })
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
            _context.Programmes.Where(p => PartnershipClassifier.Judge(p.Claimed, new PartnershipFacts { OpenRelations = p.Id > 1 }).Verdict == Verdict.Open),
            _context.Programmes.Select(p => new { p.Facts }).Where(p => PartnershipClassifier.Judge(PartnershipCategory.Network, p.Facts).Verdict == Verdict.Open));
    }

    [Fact]
    public void A_constant_that_is_no_category_is_refused() => Refused(
        "has no such category", _context.Programmes.Where(p => PartnershipClassifier.Judge((PartnershipCategory)77, p.Facts).Verdict == Verdict.Open));

    [Fact]
    public void What_is_no_category_has_no_verdict_that_could_be_read_or_counted()
    {
        _context.Add(new Programme { Claimed = (PartnershipCategory)77 });
        _context.SaveChanges();
        Assert.Throws<InvalidOperationException>(() => _context.Programmes.Select(p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict).ToList());
        Assert.Equal(0, _context.Programmes.Count(p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict == Verdict.Open));
        Assert.Equal(0, _context.Programmes.Count(p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict != Verdict.Open));
    }

    [Fact]
    public void A_verdict_that_is_judged_before_the_query_is_a_parameter_like_any_other()
    {
        var facts = new PartnershipFacts { OpenRelations = true };
        _context.Add(new Programme { Claimed = PartnershipCategory.Network });
        _context.SaveChanges();
        Assert.Equal(1, _context.Programmes.Count(p => PartnershipClassifier.Judge(PartnershipCategory.Network, facts).Verdict == Verdict.Open));
    }

    [Fact]
    public void Facts_of_an_entity_that_is_not_there_have_no_verdict()
    {
        _context.Add(new Programme { Parent = new Programme() });
        _context.SaveChanges();
        Assert.Equal(1, _context.Programmes.Count(p => PartnershipClassifier.Judge(PartnershipCategory.Network, p.Parent!.Facts).Verdict == Verdict.Open));
        Assert.Equal(0, _context.Programmes.Count(p => PartnershipClassifier.Judge(PartnershipCategory.Network, p.Parent!.Facts).Verdict != Verdict.Open));
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
}
