namespace Contested.GraphQL.Validation;

/// <summary>A rule for executable documents.</summary>
/// <param name="context">The document under validation.</param>
public abstract class ExecutableRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>The document under validation, with the types of the place that was reached.</summary>
    protected ValidationContext Context { get; } = context;
}
