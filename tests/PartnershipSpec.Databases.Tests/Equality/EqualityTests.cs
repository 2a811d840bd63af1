using System.Collections.Generic;
using System.Linq;
using CsCheck;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Equality;

/// <summary>What a database makes of facts is what the engine makes of them, column by column.</summary>
public abstract class EqualityTests(Database database)
{
    [SkippableFact]
    public void The_bundled_spec()
    {
        database.Require();
        IReadOnlyList<FactBits> facts = Agreement.Facts(Bundled.Spectrum, Bundled.Text, seed: 1, count: LongRun.Some(10_000));
        Agreement.Check(database, Bundled.Spectrum, Bundled.Text, facts);
    }

    [SkippableFact]
    public void Two_hundred_criteria()
    {
        string text = LargeSpec.Of(categories: 4, criteria: 50).Text;
        Check(text, count: 300);
    }

    [SkippableFact]
    public void A_hundred_and_thirty_atoms_that_imply_each_other_in_a_circle() => Check(Circles.OfSingleFacts(130).Text, count: 300);

    [SkippableFact]
    public void Facts_that_follow_from_several_in_a_circle() => Check(Circles.OfPairs(6).Text, count: 500);

    [SkippableFact]
    public void As_many_stages_as_are_allowed()
    {
        // ClickHouse takes shorter statements.
        SpecBuilder spec = Circles.OfPairs(database is ClickHouseServer ? 18 : 27);
        database.Require();
        Check(spec.Text, count: 100);
    }

    [SkippableFact]
    public void Words_of_another_version_are_listed_and_not_judged()
    {
        database.Require();
        SpectrumModel model = Bundled.Spectrum.Model;
        string digest = PackedAtom.DigestOf(model);
        database.StoreTexts(
            "mixed", ["id", "known", "excluded", "digest"],
            [["1", "5", "2", digest], ["2", "5", "2", "another"], ["3", "5", "2", null]]);
        database.Execute("DROP TABLE IF EXISTS versions");
        database.Execute(database.WordsOf("versions", "mixed"));
        var words = PackedWords.Of(model, "versions", "digest");
        IReadOnlyList<string?[]> rows = database.Query(JudgementQuery.Build(model, database.Dialect, words).Text! + "ORDER BY id");
        Assert.Equal(Expected.Row(model, 1, new FactBits([5], [2])), rows[0]);
        Assert.All(rows.Skip(1), row => Assert.All(row.Skip(1), Assert.Null));
        Assert.Equal(
            [["2", "another"], ["3", null]], database.Query(words.OtherVersions(model, database.Dialect).Text! + "ORDER BY id"));
    }

    [SkippableFact]
    public void Random_specs_and_random_facts()
    {
        database.Require();
        int tooLong = 0;
        int specs = LongRun.Some(500);
        Gen.Select(Gen.Int, Gen.Int[1, 9], Gen.Int[2, 6], Gen.Int[1, 5], Gen.Int, Gen.Int[1, 40]).Sample(
            (seed, traits, values, categories, facts, count) =>
            {
                string text = new RandomSpec(seed, traits, values, categories).Text;
                CompiledSpectrum spectrum = SpecBuilder.Load(text);
                if (database.IsTooLong(spectrum.Model)) tooLong++;
                else Agreement.Check(database, spectrum, text, Agreement.Facts(spectrum, text, facts, count));
            },
            iter: specs,
            threads: 1);
        Assert.True(tooLong < specs / 20, $"Of {specs} specs {tooLong} were refused.");
    }

    private void Check(string text, int count)
    {
        database.Require();
        CompiledSpectrum spectrum = SpecBuilder.Load(text);
        Agreement.Check(database, spectrum, text, Agreement.Facts(spectrum, text, seed: 3, count));
    }
}

[Collection(nameof(DuckDbDatabase))]
public sealed class DuckDbEqualityTests(DuckDbDatabase database) : EqualityTests(database);

[Collection(nameof(SqliteDatabase))]
public sealed class SqliteEqualityTests(SqliteDatabase database) : EqualityTests(database);

[Trait("Takes", "long")]
[Collection(nameof(PostgresDatabase))]
public sealed class PostgresEqualityTests(PostgresDatabase database) : EqualityTests(database);

[Trait("Takes", "long")]
[Collection(nameof(ClickHouseDatabase))]
public sealed class ClickHouseEqualityTests(ClickHouseDatabase database) : EqualityTests(database);

[Trait("Takes", "long")]
[Collection(nameof(ChdbDatabase))]
public sealed class ChdbEqualityTests(ChdbDatabase database) : EqualityTests(database);
