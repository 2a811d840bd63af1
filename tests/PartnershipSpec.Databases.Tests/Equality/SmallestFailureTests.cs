using System.Data.Common;
using System.Linq;
using System.Text.Json.Nodes;
using DuckDB.NET.Data;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using Xunit.Sdk;

namespace PartnershipSpec.Databases.Tests.Equality;

/// <summary>A mistake in a dialect is shown by a spec and by facts that have nothing that the mistake does not need.</summary>
public sealed class SmallestFailureTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_mistake_in_a_dialect_is_shown_by_a_small_spec_and_few_facts(int seed)
    {
        using var database = new MistakenDatabase();
        database.Require();
        string text = new RandomSpec(seed, traits: 6, most: 5, mostCategories: 4).Text;
        CompiledSpectrum spectrum = SpecBuilder.Load(text);

        FailException failure = Assert.Throws<FailException>(
            () => Agreement.Check(database, spectrum, text, Agreement.Facts(spectrum, text, seed, count: 200)));

        string[] lines = failure.Message.Split('\n');
        JsonNode spec = JsonNode.Parse(lines[0])!;
        Assert.InRange(spec["categories"]!.AsArray().Count, 1, 3);
        Assert.InRange(spec["categories"]!.AsArray().Sum(c => c!["criteria"]!.AsArray().Count), 1, 3);
        Assert.InRange(lines[1].Split(", ").Length, 1, 3);
        Assert.Contains(" and here ", lines[2], System.StringComparison.Ordinal);
    }

    /// <summary>DuckDB, asked in a dialect in which the greater of two numbers is always the first.</summary>
    private sealed class MistakenDatabase : AdoDatabase
    {
        internal override SqlDialect Dialect { get; } = new MistakenDialect();

        protected override DbConnection Connect() => new DuckDBConnection("DataSource=:memory:");
    }

    private sealed class MistakenDialect : SqlDialect
    {
        internal override string Name => "mistaken";

        internal override string Greatest(string left, string right) => left;
    }
}
