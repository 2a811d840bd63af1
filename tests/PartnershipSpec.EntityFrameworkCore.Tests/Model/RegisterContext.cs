using Microsoft.EntityFrameworkCore;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Model;

/// <summary>A register of both.</summary>
public class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options)
{
    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<WideProject> Projects => Set<WideProject>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Programme>().HasFacts(p => p.Facts).WithPlacement(p => p.Placement);
        modelBuilder.Entity<WideProject>().HasFacts(p => p.Facts, "facts_").WithPlacement(p => p.Placement);
    }
}
