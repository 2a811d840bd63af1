using CsCheck;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Equality;

/// <summary>What a database makes of facts is what the engine makes of them, column by column.</summary>
public abstract class EqualityTests<TDatabase>(TDatabase database)
    where TDatabase : Database
{
    [Fact]
    public void The_bundled_spec() =>
        Agreement.Check(database, Bundled.Spectrum.Model, Agreement.Facts(Bundled.Spectrum, Bundled.Text, seed: 1, count: 2000));

    [Fact]
    public void Random_specs_and_random_facts() =>
        Gen.Select(Gen.Int, Gen.Int[1, 9], Gen.Int[2, 6], Gen.Int[1, 5], Gen.Int, Gen.Int[1, 40]).Sample(
            (seed, traits, values, categories, facts, count) =>
            {
                string text = new RandomSpec(seed, traits, values, categories).Text;
                CompiledSpectrum spectrum = SpecBuilder.Load(text);
                Agreement.Check(database, spectrum.Model, Agreement.Facts(spectrum, text, facts, count));
            },
            iter: LongRun.Some(500),
            threads: 1);
}

public sealed class DuckDbEqualityTests(DuckDbDatabase database) : EqualityTests<DuckDbDatabase>(database), IClassFixture<DuckDbDatabase>;

public sealed class SqliteEqualityTests(SqliteDatabase database) : EqualityTests<SqliteDatabase>(database), IClassFixture<SqliteDatabase>;
