using System;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.EntityFrameworkCore.Tests.Databases;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using Wide;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Mapping;

public sealed class MappingTests : IDisposable
{
    private readonly SqliteRegister _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Facts_are_two_columns_a_word_and_one_for_the_digest()
    {
        using RegisterContext context = _database.Open();
        string[] of = Columns<Programme>(context);
        Assert.Equal(["Claimed", "Facts_Digest", "Facts_Excluded0", "Facts_Known0", "Id", "Name", "ParentId"], of);
    }

    [Fact]
    public void The_names_of_columns_can_begin_otherwise_and_are_numbered_by_word()
    {
        using RegisterContext context = _database.Open();
        Assert.Equal(
            [
                "Claimed", "Id", "facts_Digest", "facts_Excluded0", "facts_Excluded1", "facts_Excluded2",
                "facts_Known0", "facts_Known1", "facts_Known2",
            ],
            Columns<WideProject>(context));
    }

    [Fact]
    public void A_word_is_where_the_engine_says_it_is()
    {
        PackedAtom atom = default(ProjectFacts).Spectrum().Atoms.First(a => a.Trait == "flag0");
        using RegisterContext context = _database.Open();
        context.Add(new WideProject { Facts = new ProjectFacts { Flag0 = true } });
        context.Add(new WideProject { Facts = new ProjectFacts { Flag0 = false } });
        context.SaveChanges();
        string[] columns = [$"facts_Known{atom.Word}", $"facts_Excluded{atom.Word}"];
        foreach (string column in columns)
        {
#pragma warning disable EF1002 // The names of columns.
            string query = $"SELECT * FROM \"Projects\" WHERE \"{column}\" = {unchecked((long)(1UL << atom.Bit))}";
            Assert.Equal(1, context.Projects.FromSqlRaw(query).Count());
#pragma warning restore EF1002
        }
    }

    [Fact]
    public void Facts_can_be_changed_compared_and_set_in_bulk()
    {
        using RegisterContext context = _database.Open();
        var programme = new Programme { Facts = new PartnershipFacts { OpenRelations = true } };
        context.Add(programme);
        context.SaveChanges();

        var changed = new PartnershipFacts(programme.Facts) { OpenRelations = false };
        programme.Facts = changed;
        Assert.Equal(1, context.SaveChanges());
        Assert.Equal(1, context.Programmes.Count(p => p.Facts == changed));

        context.Programmes.ExecuteUpdate(s => s.SetProperty(p => p.Facts, default(PartnershipFacts)));
        Assert.Equal(default, context.Programmes.Select(p => p.Facts).Single());
    }

    [Fact]
    public void A_placement_that_was_read_does_not_keep_its_entity_from_being_changed_or_deleted()
    {
        using RegisterContext context = _database.Open();
        context.Add(new Programme { Facts = new PartnershipFacts { OpenRelations = true } });
        context.SaveChanges();
        context.ChangeTracker.Clear();

        Programme read = context.Programmes.Include(p => p.Placement).Single();
        Assert.Equal(PartnershipClassifier.Classify(read.Facts).Placement, read.Placement!.Placement);
        read.Name = "Another";
        Assert.Equal(1, context.SaveChanges());
        context.Remove(read);
        context.SaveChanges();
        Assert.Empty(context.Programmes);
    }

    private static string[] Columns<TEntity>(RegisterContext context)
    {
        IEntityType entity = context.Model.FindEntityType(typeof(TEntity))!;
        return [.. entity.GetTableMappings().Single().Table.Columns.Select(c => c.Name).Order(StringComparer.Ordinal)];
    }
}

file static class PackedFactsExtensions
{
    internal static SpectrumHandle Spectrum<TFacts>(this TFacts facts)
        where TFacts : unmanaged, IPackedFacts => facts.Spectrum;
}
