/** Tables of partnerships 9 to 13: what the agency is, its name, what is special about its seat. */
export const southAndNations: Record<string, string> = {
  '9': `
    police force                     Metropolitan Police, South Thames Command              statutory
    borough council                  London Borough of Rotherbridge                         statutory
    borough council                  London Borough of Lambeth Marsh                        statutory
    borough council                  London Borough of Deptford Creek                       statutory
    borough council                  London Borough of Wandle                               statutory, vacant
    integrated care board            South Thames Integrated Care Board                     statutory
    NHS trust                        Guild Hall Hospitals NHS Trust
    fire service                     South Thames Fire Brigade Command                      statutory
    probation service                London Probation, South                                statutory
    shared body                      Immigration Compliance Command
    shared body                      Fair Work Agency
    university                       Bankside University
    shared body                      Doorstep
    local charity                    Elephant Yard Migrant Women’s Project
    local charity                    Peckham Latin American Advice                          co-opted
    business network                 South Bank Hotels and Hospitality Network              co-opted
  `,
  '10': `
    police force                     Avon and Somerset Police                               statutory
    police force                     Gloucestershire Constabulary                           statutory
    police and crime commissioner    Severn and Avon Police and Crime Commissioners
    unitary council                  Bristol Harbourside City Council                       statutory
    unitary council                  Bath and Mendip Council                                statutory
    county council                   Vale of Gloucester County Council                      statutory
    district council                 Forest and Wye District Council                        statutory
    integrated care board            Severn Integrated Care Board                           statutory
    NHS trust                        Avon Gorge Hospitals NHS Trust
    fire service                     Severn and Avon Fire and Rescue Service                statutory
    probation service                South West Probation                                   statutory
    shared body                      Border Operations Command
    shared body                      National Prosecution Service
    university                       University of Clifton Down
    housing association              Stroudwater Homes
    shared body                      Harbour Light Trust
    local charity                    Wellspring West
    local charity                    Rural Lifts and Lodgings                               co-opted
    faith network                    Severnside Faiths Forum                                co-opted, vacant
    shared body                      Growers’ Fair Labour Association                       observer, vacant
  `,
  '11': `
    police force                     Heddlu Gwent / Gwent Police                            statutory
    police force                     Heddlu De Cymru / South Wales Police                   statutory
    police and crime commissioner    Comisiynwyr yr Heddlu, De-ddwyrain / Police Commissioners, South East Wales
    unitary council                  Cyngor Bro Ebwy / Ebbw Vale and Border Council         statutory
    unitary council                  Cyngor Dinas y Bae / Bay City Council                  statutory
    unitary council                  Cyngor Dyffryn Taf / Taff Vale Council                 statutory
    health board                     Bwrdd Iechyd Dyffryn Wysg / Usk Valley Health Board    statutory
    health board                     Bwrdd Iechyd y Bae / Bay Health Board                  statutory
    fire service                     Tân ac Achub y De-ddwyrain / South East Wales Fire     statutory
    probation service                Prawf Cymru / Wales Probation                          statutory
    shared body                      Immigration Compliance Command
    shared body                      National Prosecution Service
    university                       Prifysgol y Bae / Bay University
    housing association              Cartrefi’r Cwm / Valley Homes
    local charity                    Llusern / Welsh Lantern Project
    faith network                    Cytûn yn y Cwm / Valleys Faiths Together               co-opted, vacant
    government department            Is-adran Diogelwch Cymunedol / Community Safety Division    observer
  `,
  '12': `
    police force                     Police Scotland                                        statutory
    unitary council                  Clydeside Council                                      statutory
    unitary council                  Lanark and Douglas Council                             statutory
    unitary council                  Cart Water Council                                     statutory
    health board                     NHS Clyde and Kelvin                                   statutory
    health board                     NHS Upper Clyde                                        statutory
    fire service                     Scottish Fire and Rescue, Clyde Command
    prosecution service              Procurator Fiscal Service, Clyde
    labour regulator                 Scottish Workplace Standards Unit
    shared body                      Border Operations Command
    university                       University of Broomielaw
    national charity                 Bright Morning Scotland
    local charity                    Clyde Street Haven
    housing association              Gorbals Cross Housing Association                      co-opted
    faith network                    Glasgow Neighbours of All Faiths                       co-opted, vacant
  `,
  '13': `
    police force                     Police Service of Northern Ireland                     statutory
    unitary council                  Foyle District Council                                 statutory
    unitary council                  Lagan Valley City Council                              statutory
    health and social care trust     Lagan Health and Social Care Trust                     statutory
    health and social care trust     Foyle Health and Social Care Trust                     statutory
    probation service                Northern Ireland Probation                             statutory, vacant
    prosecution service              Public Prosecutions Office, Northern Ireland
    shared body                      Border Operations Command
    government department            Justice Division, Stormont
    university                       Lagan University
    local charity                    Safe Harbour Foyle
    faith network                    Irish and British Faiths Against Trafficking           co-opted
  `,
};
