using System.Collections.Generic;
using System.Linq;

namespace Benchmarks.Compiling;

/// <summary>The C# of made-up projects.</summary>
internal static class MadeUpCode
{
    private const int ClaimsInFile = 20;

    /// <summary>Claims, twenty a file, and as many files of other code; without any, a hundred files of other code.</summary>
    /// <param name="claims">How many claims.</param>
    /// <param name="someWrong">Whether some contradict their category, as in a project that does not build.</param>
    internal static IEnumerable<(string Path, string Text)> WithClaims(int claims, bool someWrong = true)
    {
        int files = claims / ClaimsInFile;
        return Enumerable.Range(0, files).Select(f => ($"Claims{f}.cs", Claims(f, someWrong))).Concat(Ordinary(files > 0 ? files : 100));
    }

    /// <summary>So many files that claim nothing, of some hundred lines each.</summary>
    internal static IEnumerable<(string Path, string Text)> Ordinary(int files) =>
        Enumerable.Range(0, files).Select(f => ($"Orders{f}.cs", Orders(f)));

    private static string Claims(int file, bool someWrong) => $$"""
        using PartnershipSpec;

        namespace Made.Up.Claims;

        {{string.Join("\n\n", Enumerable.Range(file * ClaimsInFile, ClaimsInFile).Select(n => new MadeUpClaim(n, someWrong).ToAttribute()))}}
        """;

    private static string Orders(int file) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Made.Up.Orders{{file}};

        /// <summary>One thing ordered.</summary>
        public sealed record Line(string Article, int Count, decimal Price)
        {
            /// <summary>What it comes to.</summary>
            public decimal Total => Count * Price;
        }

        /// <summary>Where orders are kept.</summary>
        public interface IOrders
        {
            /// <summary>Finds an order.</summary>
            Task<Order?> FindAsync(int number, CancellationToken cancellation);
        }

        /// <summary>An order.</summary>
        [Serializable]
        public sealed class Order
        {
            private readonly List<Line> _lines = new();

            /// <summary>Makes one.</summary>
            public Order(int number, DateTime date)
            {
                if (number < {{file}}) throw new ArgumentOutOfRangeException(nameof(number));
                Number = number;
                Date = date;
            }

            /// <summary>The number.</summary>
            public int Number { get; }

            /// <summary>The day.</summary>
            public DateTime Date { get; }

            /// <summary>The lines.</summary>
            public IReadOnlyList<Line> Lines => _lines;

            /// <summary>The sum.</summary>
            public decimal Total => _lines.Sum(l => l.Total);

            /// <summary>Adds a line.</summary>
            public void Add(string article, int count, decimal price)
            {
                Line? same = _lines.FirstOrDefault(l => l.Article == article && l.Price == price);
                if (same is null)
                {
                    _lines.Add(new Line(article, count, price));
                    return;
                }

                _lines[_lines.IndexOf(same)] = same with { Count = same.Count + count };
            }
        }

        /// <summary>Works with orders.</summary>
        public sealed class OrderBook : IOrders
        {
            private readonly Dictionary<int, Order> _orders = new();
            private int _last = {{file}};

            /// <inheritdoc />
            public async Task<Order?> FindAsync(int number, CancellationToken cancellation)
            {
                await Task.Delay(1, cancellation).ConfigureAwait(false);
                return _orders.TryGetValue(number, out Order? order) ? order : null;
            }

            /// <summary>Opens an order.</summary>
            public Order Open(DateTime date)
            {
                var order = new Order(Interlocked.Increment(ref _last), date);
                _orders.Add(order.Number, order);
                return order;
            }

            /// <summary>What each article sold for.</summary>
            public IEnumerable<(string Article, decimal Total)> ByArticle() =>
                from order in _orders.Values
                from line in order.Lines
                group line by line.Article into article
                orderby article.Key
                select (article.Key, article.Sum(l => l.Total));

            /// <summary>A report as text.</summary>
            public string Report(CultureInfo culture)
            {
                var text = new StringBuilder();
                foreach ((string article, decimal total) in ByArticle())
                {
                    string size = total switch { < 0 => "wrong", 0 => "none", < 1000 => "small", _ => "large" };
                    text.Append(article).Append(": ").Append(total.ToString("N2", culture)).Append(" (").Append(size).Append(')').AppendLine();
                }

                for (int i = 0; i < text.Length; i++)
                {
                    if (text[i] == ';') text[i] = ',';
                }

                return text.ToString();
            }
        }
        """;
}
