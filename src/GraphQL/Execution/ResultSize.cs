namespace Contested.GraphQL.Execution;

/// <summary>Tells how much memory values of a result take, roughly.</summary>
internal static class ResultSize
{
    private const int Pointer = 8;
    private const int Header = 24;

    /// <summary>Gives the bytes of a value, those of lists included, but not those of the values of an object's fields.</summary>
    public static long Of(object? value) => value switch
    {
        null => 0,
        string text => Header + (2L * text.Length),
        ResultObject result => (3 * Header) + ((long)Pointer * result.FieldValues.Length),
        object?[] items => Header + items.Sum(item => Pointer + Of(item)),
        _ => Header,
    };
}
