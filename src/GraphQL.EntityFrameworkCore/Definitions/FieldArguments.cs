namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Arguments of a field, or of all connections of a type, as one object of the schema's author.</summary>
/// <remarks>
/// Each public property that can be set is an argument, named in camel case and described by its summary: a text, integer,
/// floating-point number, truth value, day or enum, or an <see cref="IReadOnlyList{T}"/> of these. An argument that is not given, or
/// is null, leaves its property as the constructor without parameters makes it; one that is
/// <see cref="System.ComponentModel.DataAnnotations.RequiredAttribute">required</see> is always given. Texts and lists are no longer than
/// <see cref="EntitySchemaOptions.MaxTextLength"/> and <see cref="EntitySchemaOptions.MaxFilterListLength"/> allow.
/// </remarks>
public abstract record FieldArguments
{
    /// <summary>Checks the values; by default, all are valid. It must depend on nothing but the values.</summary>
    /// <exception cref="GraphQLException">A value is not valid; the message names the argument, and says what would be right.</exception>
    public virtual void Check()
    {
    }
}
