using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Claims;

public sealed class ConstantFoldingTests
{
    private const string Helpers = """
        static class Known
        {
            internal const bool No = false;
            internal const Sectors Two = Sectors.PrivateSector | Sectors.Government;
            internal const StructureFormality Formal = StructureFormality.Formal;
            internal static bool Read() => false;
            internal static readonly bool Field = false;
            internal static bool Property => false;
        }

        """;

    [Fact]
    public Task A_fact_that_a_value_known_at_run_time_may_contradict_accuses_nobody() => new TestProject().Code("""
        static class Claims
        {
            static object Open(GovernanceBodies bodies) => new MultiStakeholderPartnership("x") { GovernanceStructure = false, GovernanceBodies = bodies };
            static object Other(Functions functions) => new MultiStakeholderPartnership("x") { GovernanceStructure = {|PSP1001:false|}, Functions = functions };
        }
        """).Verify();

    [Theory]
    [InlineData("false")]
    [InlineData("!true")]
    [InlineData("(bool)false")]
    [InlineData("(bool?)false")]
    [InlineData("new bool?(false)")]
    [InlineData("new()")]
    [InlineData("new System.Nullable<bool>(false)")]
    [InlineData("(bool?)new bool?(false)")]
    [InlineData("Known.No")]
    [InlineData("1 > 2")]
    [InlineData("default(bool)")]
    [InlineData("true ? false : true")]
    [InlineData("local")]
    public Task A_constant_flag_is_followed(string value) => Judge("OpenRelations", value, isKnown: true);

    [Theory]
    [InlineData("StructureFormality.Formal")]
    [InlineData("(StructureFormality)3")]
    [InlineData("(StructureFormality?)3")]
    [InlineData("Known.Formal")]
    [InlineData("StructureFormality.Light + 1")]
    [InlineData("new StructureFormality?(Known.Formal)")]
    public Task A_constant_level_is_followed(string value) => Judge("StructureFormality", value, isKnown: true, "RoundTable");

    [Theory]
    [InlineData("Sectors.PrivateSector | Sectors.Government")]
    [InlineData("(Sectors.PrivateSector) | (Sectors.Government)")]
    [InlineData("Known.Two")]
    [InlineData("Known.Two & ~Sectors.Government")]
    [InlineData("Sectors.None")]
    [InlineData("0")]
    [InlineData("default(Sectors)")]
    [InlineData("(Sectors?)(Known.Two)")]
    public Task A_constant_set_is_followed(string value) => Judge("Sectors", value, isKnown: true, "MultiStakeholderPartnership");

    [Theory]
    [InlineData("null")]
    [InlineData("(bool?)null")]
    [InlineData("default")]
    [InlineData("default(bool?)")]
    [InlineData("new bool?()")]
    public Task Null_states_nothing(string value) => Judge("OpenRelations", value, isKnown: false);

    [Theory]
    [InlineData("argument")]
    [InlineData("!argument")]
    [InlineData("variable")]
    [InlineData("Known.Read()")]
    [InlineData("Known.Field")]
    [InlineData("Known.Property")]
    [InlineData("argument ? false : false")]
    [InlineData("argument switch { _ => false }")]
    [InlineData("(bool?)argument")]
    [InlineData("new bool?(argument)")]
    [InlineData("(bool)(object)false")]
    public Task A_value_known_only_at_run_time_is_not_guessed(string value) => Judge("OpenRelations", value, isKnown: false);

    [Theory]
    [InlineData("Sectors.PrivateSector | set")]
    [InlineData("set")]
    [InlineData("(Sectors)number")]
    [InlineData("(Sectors)(1 << 12)")]
    [InlineData("unchecked((Sectors)(1L << 31))")]
    [InlineData("unchecked((Sectors?)(1L << 31))")]
    public Task A_set_of_which_a_part_is_known_only_at_run_time_is_not_guessed(string value) =>
        Judge("Sectors", value, isKnown: false, "MultiStakeholderPartnership");

    [Theory]
    [InlineData("(StructureFormality)0")]
    [InlineData("(StructureFormality)4")]
    [InlineData("unchecked((StructureFormality?)260)")]
    [InlineData("(StructureFormality?)number")]
    [InlineData("default(StructureFormality)")]
    public Task A_level_that_does_not_exist_is_not_guessed(string value) =>
        Judge("StructureFormality", value, isKnown: false, "RoundTable");

    [Fact]
    public Task A_claim_is_not_called_open_where_values_known_only_at_run_time_may_establish_it() => TestProject.WithLibrary().Code("""
        class A { object M(StructureFormality? given) => new RoundTable("n") { StructureFormality = given }; }
        """).Verify("PSP1004");

    [Fact]
    public Task A_claim_is_called_open_where_other_facts_than_those_known_at_run_time_are_missing() => TestProject.WithLibrary().Code("""
        class A { object M(bool given) => new {|PSP1004:RoundTable|}("n") { OpenRelations = given }; }
        """).Verify("PSP1004");

    private static Task<ImmutableArray<Diagnostic>> Judge(string property, string value, bool isKnown, string category = "Network")
    {
        string marked = isKnown ? "{|PSP1001:" + value + "|}" : value;
        return TestProject.WithLibrary().Code(Helpers + $$"""
            class A
            {
                object M(bool argument, Sectors set, int number)
                {
                    const bool local = false;
                    bool variable = local;
                    return new {{category}}("n") { {{property}} = {{marked}} };
                }
            }
            """).Verify("PSP1001", "PSP1002", "PSP1006");
    }
}
