using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Tests.Types;

public sealed class NumberTextTests
{
    // The texts are those that Node.js gives.
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1, "1")]
    [InlineData(-2.25e3, "-2250")]
    [InlineData(1234.5, "1234.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.000123, "0.000123")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(1.5e-7, "1.5e-7")]
    [InlineData(9007199254740991, "9007199254740991")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1e100, "1e+100")]
    [InlineData(-1.7976931348623157e308, "-1.7976931348623157e+308")]
    [InlineData(5e-324, "5e-324")]
    public void Of_Should_WriteAsJavaScript(double number, string expected) => NumberText.Of(number).ShouldBe(expected);

    [Fact]
    public void Of_Should_WriteWhatIsReadAgain()
    {
        var random = new Random(2016);
        for (var count = 0; count < 20_000; count++)
        {
            var number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(number))
            {
                double.Parse(NumberText.Of(number), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(number);
            }
        }
    }
}
