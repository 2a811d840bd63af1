using System;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Databases;

/// <summary>A database with the tables of a register, empty at first.</summary>
public abstract class RegisterDatabase : IDisposable
{
    private readonly Lazy<DbContextOptions<RegisterContext>> _options;

    protected RegisterDatabase() => _options = new Lazy<DbContextOptions<RegisterContext>>(Create);

    public abstract void Dispose();

    internal RegisterContext Open() => new(_options.Value);

    private protected abstract void Use(DbContextOptionsBuilder<RegisterContext> options);

    private DbContextOptions<RegisterContext> Create()
    {
        var options = new DbContextOptionsBuilder<RegisterContext>();
        Use(options);
        using var context = new RegisterContext(options.UsePartnershipSpec().Options);
        context.Database.EnsureCreated();
        return options.Options;
    }
}
