using System.Linq;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec;
using PartnershipSpec.EntityFrameworkCore;

namespace ReadmeSample;

public class Programme
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public PartnershipCategory Claimed { get; set; }
    public PartnershipFacts Facts { get; set; }
    public FactsPlacement<PartnershipCategory>? Placement { get; private set; }
}

public class Register(DbContextOptions options) : DbContext(options)
{
    public DbSet<Programme> Programmes => Set<Programme>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Programme>().HasFacts(p => p.Facts).WithPlacement(p => p.Placement);
}

public static class Sample
{
    public static void Run(DbContextOptionsBuilder options, System.IO.TextWriter output)
    {
        using var register = new Register(options.UsePartnershipSpec().Options);
        register.Database.EnsureCreated();
        var openAndInformal = new PartnershipFacts { OpenRelations = true, InformalContacts = true };
        register.AddRange(
            new Programme { Name = "Water Exchange", Claimed = PartnershipCategory.Network, Facts = openAndInformal },
            new Programme { Name = "Closed Circle", Claimed = PartnershipCategory.Network, Facts = new() { OpenRelations = false } },
            new Programme
            {
                Name = "Harbour Alliance",
                Claimed = PartnershipCategory.MultiStakeholderPartnership,
                Facts = new() { Sectors = Sectors.PrivateSector | Sectors.Government, TransformativeAim = true },
            });
        register.SaveChanges();

        // Which are not the networks they claim to be?
        var contradicted = register.Programmes
            .Where(p => p.Claimed == PartnershipCategory.Network)
            .Where(p => PartnershipClassifier.Judge(PartnershipCategory.Network, p.Facts).Verdict == Verdict.Contradicted)
            .Select(p => p.Name);
        output.WriteLine(contradicted.ToQueryString());
        foreach (string name in contradicted) output.WriteLine(name);

        // How do all claims fare, each judged as the category that it names?
        var verdicts = register.Programmes.GroupBy(p => PartnershipClassifier.Judge(p.Claimed, p.Facts).Verdict);
        foreach (var group in verdicts.Select(g => new { Verdict = g.Key, Count = g.Count() }).OrderBy(g => g.Verdict))
            output.WriteLine($"{group.Verdict}: {group.Count}");

        // Where do they stand, whatever they claim?
        foreach (Programme programme in register.Programmes.Include(p => p.Placement).OrderBy(p => p.Id))
            output.WriteLine($"{programme.Name}: {programme.Placement!.Placement}, best: {programme.Placement.Best?.ToString() ?? "none"}");
    }
}
