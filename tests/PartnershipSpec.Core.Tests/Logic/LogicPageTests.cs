using PartnershipSpec.Core.Tests.TestKit;
using Xunit;

namespace PartnershipSpec.Core.Tests.Logic;

public sealed class LogicPageTests
{
    [Fact]
    public void The_page_says_what_the_bundled_spec_comes_to() => Golden.MatchesPage(LogicPage.Write(Bundled.Spectrum), "spectrum-logic.md");
}
