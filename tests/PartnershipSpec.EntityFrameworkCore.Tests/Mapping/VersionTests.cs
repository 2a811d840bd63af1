using System;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.EntityFrameworkCore.Tests.Model;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Mapping;

/// <summary>A table of words of another version of the spec, in which a bit means something else.</summary>
public sealed class VersionTests : IDisposable
{
    private const PartnershipCategory Network = PartnershipCategory.Network;

    private const string Other = "0123456789abcdef";

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly RegisterContext _context;

    public VersionTests()
    {
        _connection.Open();
        _context = new RegisterContext(new DbContextOptionsBuilder<RegisterContext>().UseSqlite(_connection).UsePartnershipSpec().Options);
        Execute(_context.Database.GenerateCreateScript().Replace(Digest<PartnershipFacts>(), Other, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _context.Dispose();
        _connection.Dispose();
    }

    [Fact]
    public void Takes_no_words_of_this_version()
    {
        _context.Add(new Programme());
        Exception refused = Assert.Throws<DbUpdateException>(() => _context.SaveChanges()).InnerException!;
        Assert.Contains("CK_Programme_Facts_Digest", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_read()
    {
        AddRow();
        string message = Assert.Throws<InvalidOperationException>(() => _context.Programmes.ToList()).Message;
        Assert.Contains("facts of another version of the spectrum “partnershipSpectrum”", message, StringComparison.Ordinal);
        Assert.Contains("their digest is " + Other, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_read_without_tracking_either()
    {
        AddRow();
        Assert.Throws<InvalidOperationException>(() => _context.Programmes.AsNoTracking().ToList());
    }

    [Fact]
    public void Is_not_judged()
    {
        AddRow();
        Assert.Throws<InvalidOperationException>(
            () => _context.Programmes.Select(p => PartnershipClassifier.Judge(Network, p.Facts).Verdict).ToList());
        Assert.Throws<InvalidOperationException>(
            () => _context.Programmes.GroupBy(p => PartnershipClassifier.Judge(Network, p.Facts).Verdict).Select(g => g.Key).ToList());
        Assert.Equal(0, _context.Programmes.Count(p => PartnershipClassifier.Judge(Network, p.Facts).Verdict == Verdict.Open));
        Assert.Equal(0, _context.Programmes.Count(p => PartnershipClassifier.Judge(Network, p.Facts).Verdict != Verdict.Open));
        Assert.Throws<InvalidOperationException>(() => _context.Programmes.Select(p => p.Placement!.Placement).ToList());
    }

    private static string Digest<TFacts>()
        where TFacts : unmanaged, IPackedFacts => default(TFacts).Spectrum.Digest;

    private void AddRow() => Execute(
        "INSERT INTO \"Programmes\" (\"Name\", \"Claimed\", \"Facts_Known0\", \"Facts_Excluded0\", \"Facts_Digest\") "
        + $"VALUES ('', 1, 0, 0, '{Other}')");

    private void Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // A text of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
