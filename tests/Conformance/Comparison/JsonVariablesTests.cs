namespace Contested.Conformance.Comparison;

public sealed class JsonVariablesTests
{
    [Theory]
    [InlineData("1", typeof(int))]
    [InlineData("2147483648", typeof(long))]
    [InlineData("1.5", typeof(double))]
    [InlineData("1e2", typeof(double))]
    public void Read_Should_TellWholeNumbersFromOthers(string number, Type type) => JsonVariables.Read($$"""{"value":{{number}}}""")["value"].ShouldBeOfType(type);
}
