using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Databases;

/// <summary>A database of SQLite in memory.</summary>
public sealed class SqliteRegister : RegisterDatabase
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteRegister() => _connection.Open();

    public override void Dispose() => _connection.Dispose();

    private protected override void Use(DbContextOptionsBuilder<RegisterContext> options) => options.UseSqlite(_connection);
}
